package it.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;

/** One way to treat a request. */
public interface Fault {
    void serve(byte[] request, Socket socket) throws IOException, InterruptedException;

    /** None at all: what the real product says. */
    static Fault none(String realUrl) {
        URI real = URI.create(realUrl);
        return (request, socket) -> {
            try (Socket through = new Socket(real.getHost(), real.getPort())) {
                through.getOutputStream().write(request);
                FaultyRemote.inBackground(() -> FaultyRemote.pump(socket.getInputStream(), through.getOutputStream()));
                FaultyRemote.pump(through.getInputStream(), socket.getOutputStream());
            }
        };
    }

    static Fault answering(int status, String body) {
        return answering(status, "", body);
    }

    /** With a header line of its own. */
    static Fault answering(int status, String header, String body) {
        String head = "HTTP/1.1 " + status + " Such\r\nContent-Type: application/json\r\nConnection: close\r\n"
                + (header.isEmpty() ? "" : header + "\r\n")
                + "Content-Length: " + body.getBytes(UTF_8).length + "\r\n\r\n";
        return (request, socket) -> socket.getOutputStream().write((head + body).getBytes(UTF_8));
    }

    /** Does what it is asked for, and hangs up before it says so. */
    static Fault losing(String realUrl) {
        URI real = URI.create(realUrl);
        return (request, socket) -> {
            try (Socket through = new Socket(real.getHost(), real.getPort())) {
                through.getOutputStream().write(request);
                through.getInputStream().read();
            }
        };
    }

    /** Writes as one does, and reads as another. */
    static Fault writing(Fault writes, Fault reads) {
        return (request, socket) -> (request[0] == 'P' ? writes : reads).serve(request, socket);
    }

    /** Takes the request and never says a word. */
    static Fault hanging() {
        return (request, socket) -> Thread.sleep(60_000);
    }

    /** Begins well, and goes on with one byte every tenth of a second. */
    static Fault tricklingBody() {
        return (request, socket) -> {
            String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(UTF_8));
            trickle(socket.getOutputStream());
        };
    }

    /** Already its headers come one byte every tenth of a second. */
    static Fault tricklingHeaders() {
        return (request, socket) -> {
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\nX-Endless: ".getBytes(UTF_8));
            trickle(socket.getOutputStream());
        };
    }

    private static void trickle(OutputStream out) throws IOException, InterruptedException {
        for (int sent = 0; sent < 600; sent++) {
            out.write(' ');
            out.flush();
            Thread.sleep(100);
        }
    }
}
