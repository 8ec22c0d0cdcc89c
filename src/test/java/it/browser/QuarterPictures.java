package it.browser;

import it.Site;
import it.Visitor;
import java.io.IOException;
import java.util.Map;

/** The pictures of a quarter: the meeting, the sponsor, and the end. */
record QuarterPictures(Tab tab, Camera camera, Site site) {
    private static final String CHECKOUT = "/display/SHOP/Checkout+this+quarter";
    private static final String CLOSED = "/display/SHOP/What+became+of+last+quarter";
    private static final String FRAME = ".devhost-banner";

    void take() throws IOException {
        ofTheMeeting();
        ofTheSponsor();
        ofTheEnd();
        tab.of(Visitor.as("editor", site));
    }

    private void ofTheMeeting() throws IOException {
        tab.of(Visitor.as("editor", site));
        open(1200, 900, "/display/SHOP/Monday+at+Checkout");
        camera.take("agenda-on-a-page", "#title-text", ".okr-agenda-card");
        open(1200, 820, CHECKOUT);
        tab.click(".okr-agenda-walk");
        tab.click(".okr-agenda-list [data-step*=CHECK-KR8]");
        tab.the(".okr-agenda-form #okr-value");
        camera.take("agenda", ".okr-agenda-dialog", ".okr-agenda-dialog");
        tab.click(".okr-agenda-list [data-step=next-steps]");
        tab.the(".okr-agenda-copy");
        camera.take("agenda-end", ".okr-agenda-dialog", ".okr-agenda-dialog");
    }

    private void ofTheSponsor() throws IOException {
        tab.of(Visitor.as("maria", site));
        open(1200, 900, "/display/SHOP/What+I+stand+behind");
        camera.take("sponsor", "#title-text", ".okr-table");
        tab.click(".okr-changed");
        tab.click(".okr-menu:popover-open [data-choice='since:28']");
        tab.click(".okr-agenda-list [data-step=CHECK-KR5]");
        tab.the(".okr-agenda-step[data-step=CHECK-KR5]");
        camera.take("what-changed", ".okr-agenda-dialog", ".okr-agenda-dialog");
    }

    private void ofTheEnd() throws IOException {
        tab.of(Visitor.as("editor", site));
        open(1200, 900, CLOSED);
        camera.take("closed", "#title-text", ".okr-table");
        String cycle = tab.the(".okr-cycle").getText().strip();
        Visitor admin = Visitor.as("admin", site);
        tab.of(admin);
        open(1200, 760, CLOSED);
        tab.click(".okr-menu-button[data-menu=table]");
        tab.click(".okr-menu:popover-open [data-end=reopen]");
        tab.press("One score was mistyped");
        camera.take("reopen", ".okr-reopen-dialog", ".okr-reopen-dialog");
        tab.of(Visitor.as("editor", site));
        admin.post("closing/reopen", Map.of("area", "CHECK", "cycle", cycle, "reason", "One score was mistyped"))
                .expecting(200);
        open(1200, 760, CLOSED);
        tab.click(".okr-strip [data-end=score]");
        tab.the(".okr-closing-row [name=score]");
        camera.take("closing", ".okr-closing-dialog", ".okr-closing-dialog");
        admin.post("closing", Map.of("area", "CHECK", "cycle", cycle)).expecting(200);
    }

    private void open(int width, int height, String path) {
        tab.size(width, height);
        tab.open(site, path);
    }
}
