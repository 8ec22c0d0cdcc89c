package org.headway.devhost.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Writer;
import org.eclipse.jetty.ee10.servlet.ErrorHandler;
import org.headway.devhost.HostContext;
import org.headway.devhost.templates.Html;

/** Says what went wrong, in the frame of every other page. */
final class FailurePage extends ErrorHandler {
    private final HostContext host;

    FailurePage(HostContext host) {
        this.host = host;
    }

    @Override
    protected void writeErrorPage(HttpServletRequest request, Writer writer, int code, String message, boolean stacks)
            throws IOException {
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        String text = failure instanceof Throwable thrown ? thrown.toString() : message;
        writer.write(host.page("Error " + code, "<h1>%d</h1><p>%s</p>".formatted(code, Html.escape("" + text))));
    }
}
