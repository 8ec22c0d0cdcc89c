package org.headway.okr.view.paper;

import com.lowagie.text.pdf.BaseFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** HTML on pages of A4, made by a renderer of the same family as Confluence's, and the text of each page. */
public record Pdf(List<String> pages) {

    private static final String DEJAVU = "net/sf/jasperreports/fonts/dejavu/DejaVuSans";
    private static final String PAGE =
            """
            <html><head><style>@page { size: A4; margin: 2cm } body { font-family: %s; font-size: 10pt }</style></head>
            <body>%s</body></html>""";

    /** In a font that has every sign we use. */
    static Pdf inDejaVu(String html) {
        ITextRenderer renderer = new ITextRenderer();
        try {
            for (String face : List.of(".ttf", "-Bold.ttf")) {
                String font = Objects.requireNonNull(Pdf.class.getClassLoader().getResource(DEJAVU + face))
                        .toString();
                renderer.getFontResolver().addFont(font, BaseFont.IDENTITY_H, true);
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return read(renderer, PAGE.formatted("DejaVu Sans", html));
    }

    /** In a font that is in every reader: it has what Western Europe writes with and leaves out every other sign. */
    static Pdf inHelvetica(String html) {
        return read(new ITextRenderer(), PAGE.formatted("Helvetica", html));
    }

    private static Pdf read(ITextRenderer renderer, String page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        renderer.setDocumentFromString(page);
        renderer.layout();
        renderer.createPDF(bytes);
        try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
            return new Pdf(IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(number -> text(document, number))
                    .toList());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(PDDocument document, int number) {
        try {
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(number);
            text.setEndPage(number);
            return withoutBlanks(text.getText(document));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Lines break anywhere on paper: texts are compared without blanks. */
    static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    String text() {
        return String.join("", pages);
    }
}
