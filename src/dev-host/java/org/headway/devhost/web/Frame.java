package org.headway.devhost.web;

import java.util.HashMap;
import java.util.Map;
import org.headway.devhost.Person;
import org.headway.devhost.Product;
import org.headway.devhost.sal.Visit;
import org.headway.devhost.templates.Templates;

/** What is around every page, in the look that both products share. */
public record Frame(Product product, Templates templates) {
    public String page(String title, String bodyHtml, Visit visit) {
        Map<String, Object> model = new HashMap<>(Map.of(
                "title", title,
                "product", product.id(),
                "productName", product.name(),
                "context", product.contextPath(),
                "loginPath", product.loginPath(),
                "locale", visit.locale().getLanguage(),
                "resourcesHtml", visit.resources().tagsHtml(),
                "bodyHtml", bodyHtml));
        // Strict templates know null, but no absent names.
        model.put("visitorName", visit.person().map(Person::name).orElse(null));
        model.put("visitorFullName", visit.person().map(Person::fullName).orElse(null));
        return templates.render("look/page.vm", model);
    }
}
