package it.link;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A product that behaves as it is told at the moment; point a link here. */
public final class FaultyRemote implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private volatile ServerSocket server;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Fault fault = Fault.hanging();
    private volatile String lastRequest = "";

    public FaultyRemote() {
        server = listening(0);
        inBackground(this::accept);
    }

    private static ServerSocket listening(int port) {
        try {
            return new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** With the context path of the product that it stands for, such as {@code /jira}. */
    public URI url(String contextPath) {
        return URI.create("http://localhost:" + server.getLocalPort() + contextPath);
    }

    public void behaves(Fault now) {
        fault = now;
    }

    /** How many requests came so far. */
    public int asked() {
        return asked.get();
    }

    public String lastRequest() {
        return lastRequest;
    }

    private void accept() throws IOException {
        ServerSocket mine = server;
        while (!mine.isClosed()) {
            Socket socket = mine.accept();
            inBackground(() -> serve(socket));
        }
    }

    private void serve(Socket socket) throws IOException, InterruptedException {
        try (socket) {
            byte[] request = request(socket.getInputStream());
            asked.incrementAndGet();
            lastRequest = new String(request);
            fault.serve(request, socket);
        }
    }

    private static byte[] request(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        while (!read.toString().endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("This is no request");
            }
            read.write(next);
        }
        Matcher length = LENGTH.matcher(read.toString());
        read.write(in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0));
        return read.toByteArray();
    }

    /** No longer listens, as a product that was stopped. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Listens again where it did, as a product that was started. */
    public void open() {
        server = listening(server.getLocalPort());
        inBackground(this::accept);
    }

    interface Work {
        void run() throws IOException, InterruptedException;
    }

    static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException | InterruptedException closed) {
                // Whoever asked sees it too.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    static void pump(InputStream in, OutputStream out) throws IOException {
        byte[] part = new byte[8192];
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            out.write(part, 0, read);
            out.flush();
        }
    }
}
