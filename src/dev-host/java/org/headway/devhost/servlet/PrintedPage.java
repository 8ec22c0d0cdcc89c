package org.headway.devhost.servlet;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headway.devhost.HostContext;
import org.jsoup.parser.Parser;

/** What a servlet prints, kept until it is known whether it asks for the product's frame, as SiteMesh does. */
final class PrintedPage extends HttpServletResponseWrapper {
    private static final Pattern DECORATOR =
            Pattern.compile("<meta\\s+name=\"decorator\"\\s+content=\"atl\\.(general|admin)\"");
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
    private static final Pattern BODY = Pattern.compile("<body[^>]*>(.*)</body>", Pattern.DOTALL);

    private final StringWriter text = new StringWriter();
    private final PrintWriter writer = new PrintWriter(text);

    PrintedPage(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    void decorate(HostContext host) throws IOException {
        writer.flush();
        String html = text.toString();
        Matcher decorator = DECORATOR.matcher(html);
        boolean isHtml = getContentType() != null && getContentType().startsWith("text/html");
        if (isHtml && decorator.find()) {
            host.pageResources().requireContext("atl." + decorator.group(1));
            html = host.page(
                    Parser.unescapeEntities(part(TITLE, html).strip(), false),
                    "<main id=\"main\" role=\"main\">" + part(BODY, html) + "</main>");
        }
        if (!html.isEmpty()) {
            getResponse().getWriter().write(html);
        }
    }

    private static String part(Pattern part, String html) {
        Matcher found = part.matcher(html);
        return found.find() ? found.group(1) : "";
    }
}
