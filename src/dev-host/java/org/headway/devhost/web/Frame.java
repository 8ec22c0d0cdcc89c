package org.headway.devhost.web;

import java.util.Map;
import org.headway.devhost.Person;
import org.headway.devhost.Product;
import org.headway.devhost.sal.Visit;
import org.headway.devhost.templates.Templates;

/** What is around every page, in the look that both products share. */
public record Frame(Product product, Templates templates) {
    public String page(String title, String bodyHtml, Visit visit) {
        Map<String, Object> model = Map.of(
                "title", title,
                "product", product.id(),
                "productName", product.name(),
                "context", product.contextPath(),
                "loginPath", product.loginPath(),
                "locale", visit.locale().getLanguage(),
                "visitorName", visit.person().map(Person::name).orElse(""),
                "visitorFullName", visit.person().map(Person::fullName).orElse(""),
                "resourcesHtml", visit.resources().tagsHtml(),
                "bodyHtml", bodyHtml);
        return templates.render("look/page.vm", model);
    }
}
