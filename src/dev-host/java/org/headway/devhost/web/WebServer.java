package org.headway.devhost.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.ErrorHandler;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.headway.devhost.StartFailure;
import org.headway.devhost.storage.StatementCount;

/** Jetty with one product, reachable from this machine only. */
public final class WebServer implements AutoCloseable {
    private final Server server;
    private final ServerConnector connector;
    private final ServletContextHandler context;

    /** Takes the port at once, so that a taken one is told before anything else starts. */
    public WebServer(int port, String contextPath, StatementCount statements) {
        QueuedThreadPool threads = new QueuedThreadPool(50);
        threads.setName("web" + contextPath);
        server = new Server(threads);
        connector = new ServerConnector(server, 1, 1);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        context = new ServletContextHandler(contextPath, ServletContextHandler.SESSIONS);
        context.getSessionHandler().setHttpOnly(true);
        server.setHandler(new StatementHeader(context, statements));
        try {
            connector.open();
        } catch (IOException failure) {
            throw new StartFailure("Port " + port + " is taken");
        }
    }

    public String baseUrl() {
        return "http://localhost:" + connector.getLocalPort() + context.getContextPath();
    }

    public void filter(Filter filter) {
        context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    public void failures(ErrorHandler page) {
        context.setErrorHandler(page);
    }

    public void mount(String path, HttpServlet servlet) {
        context.addServlet(new ServletHolder(servlet), path);
    }

    public void start() {
        try {
            server.start();
        } catch (Exception failure) {
            throw new StartFailure("The web server does not start", failure);
        }
    }

    @Override
    public void close() {
        try {
            connector.close();
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
