package it.product;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.DevHost;
import it.HostProcess;
import it.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Where secure administrator sessions are on, administering the product asks for the password, once. */
public class PasswordFirstIT {
    private static final String PAGES = "/plugins/servlet/headway/";
    private static final List<String> SECTIONS = List.of("areas", "people", "changes", "health", "link");
    private static final Map<String, Object> NOTHING = Map.of();

    @Test
    public void administratorsSayTheirPasswordBeforeTheySeeOrChangeAnything() {
        try (HostProcess host = DevHost.ofThisBuild().start(List.of("--empty", "--strict", "--websudo"))) {
            for (String product : List.of("confluence", "jira")) {
                Visitor admin = Visitor.as("admin", product.equals("jira") ? host.jira() : host.confluence());
                for (String section : SECTIONS) {
                    Answer sent = admin.get(PAGES + "admin?section=" + section).expecting(302);
                    assertTrue(sent.text(), !sent.text().contains("okr-admin"));
                }
                admin.get(PAGES + "settings").expecting(302);
                for (Answer answer : changes(admin)) {
                    assertEquals(product + " " + answer.text(), 401, answer.status());
                }

                admin.submit("/dev-host/password", "password=admin").expecting(302);
                for (String section : SECTIONS) {
                    admin.get(PAGES + "admin?section=" + section).expecting(200);
                }
                admin.get(PAGES + "settings").expecting(200);
                for (Answer answer : changes(admin)) {
                    assertTrue(product + " " + answer.text(), answer.status() != 401);
                }
            }
        }
    }

    private static List<Answer> changes(Visitor admin) {
        return List.of(
                admin.get("admin/area/SHOP/rebinding?container=SHOP"),
                admin.put("admin/area/SHOP/container", NOTHING),
                admin.put("admin/area/SHOP/archived", NOTHING),
                admin.put("admin/key-result/SHOP-KR1/champion", NOTHING),
                admin.put("admin/objective/SHOP-O1/sponsor", NOTHING),
                admin.get("admin/link"),
                admin.get("admin/service-account"),
                admin.put("admin/service-account", NOTHING),
                admin.post("admin/pull", NOTHING),
                admin.put("programme/instance", NOTHING));
    }
}
