package org.headway.devhost.web;

import java.util.Optional;
import org.headway.devhost.Person;
import org.headway.devhost.Product;
import org.headway.devhost.sal.Visit;
import org.headway.devhost.templates.Html;

/** What is around every page: banner, visitor, styles and scripts. */
public record Frame(Product product) {
    public String page(String title, String bodyHtml, Visit visit) {
        String root = product.contextPath();
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="ajs-context-path" content="%s">
                <meta name="ajs-remote-user" content="%s">
                <title>%s - %s dev host</title>
                <link rel="icon" href="data:,">
                %s</head>
                <body>
                <div class="dev-host-banner"><strong>dev host</strong><a href="%s/">%s</a>%s
                <form method="post" action="%s/dev-host/language"><button name="language" value="en">English</button>
                <button name="language" value="de">Deutsch</button></form></div>
                <div class="dev-host-body">
                %s
                </div>
                </body>
                </html>
                """
                .formatted(
                        visit.locale().getLanguage(),
                        root,
                        Html.escape(visit.person().map(Person::name).orElse("")),
                        Html.escape(title),
                        product.name(),
                        visit.resources().tagsHtml(),
                        root,
                        product.name(),
                        visitorHtml(visit.person()),
                        root,
                        bodyHtml);
    }

    private String visitorHtml(Optional<Person> visitor) {
        String root = product.contextPath();
        return visitor.map(person -> "<span>%s</span><a href=\"%s/logout.action\">Log out</a>"
                        .formatted(Html.escape(person.fullName()), root))
                .orElse("<a href=\"%s%s\">Log in</a>".formatted(root, product.loginPath()));
    }
}
