package it.issue;

import it.Visitor;
import java.util.Map;

/** An administrator of one product, at the page of the link and its service account. */
record LinkAdministrator(Visitor visitor) {

    private static final String PAGE = "/plugins/servlet/headway/admin?section=link";

    /** @param version how often somebody was named before */
    void names(int version, String account) {
        var unused = visitor.put("admin/service-account", Map.of("version", version, "userName", account))
                .expecting(204);
    }

    /** What testing the account answers. */
    String tried() {
        return visitor.get("admin/service-account")
                .expecting(200)
                .json()
                .path("text")
                .asText();
    }

    LinkAdministrator runs() {
        var unused = visitor.post("admin/pull", Map.of()).expecting(204);
        return this;
    }

    /** Whether the page says this, at last. */
    boolean says(String words) throws InterruptedException {
        for (int attempt = 0; attempt < 150; attempt++) {
            if (text().contains(words)) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    String text() {
        return visitor.get(PAGE).expecting(200).html().text();
    }

    /** Where the account has to allow the link, as the page says it. */
    String allow() {
        return visitor.get(PAGE)
                .expecting(200)
                .html()
                .selectFirst(".okr-account ~ p a")
                .attr("href");
    }
}
