package it;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What hostile text would have become, had it been taken for markup. */
public final class Harm {
    private static final String ELEMENTS = "script, img, iframe, object, embed, style, link, a[href^=data:], "
            + "[href^=javascript:], [src], [srcdoc], svg[onload], textarea > *, ac|structured-macro";

    private Harm() {}

    public static List<String> in(Element html) {
        return Stream.concat(
                        html.select(ELEMENTS).stream().map(Element::outerHtml),
                        html.getAllElements().stream()
                                .flatMap(element -> element.attributes().asList().stream())
                                .filter(attribute -> attribute.getKey().startsWith("on"))
                                .map(Attribute::toString))
                .toList();
    }
}
