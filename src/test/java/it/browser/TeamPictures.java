package it.browser;

import it.Site;
import it.Visitor;
import java.io.IOException;

/** The pictures of what a team agrees on, and of what administrators mend. */
record TeamPictures(Tab tab, Camera camera, Site site) {
    private static final String CHECKOUT = "/display/SHOP/Checkout+this+quarter";
    private static final String ADMIN = "/plugins/servlet/headway/admin";

    void take() throws IOException {
        tab.of(Visitor.as("editor", site));
        ofAgreeing();
        ofDrafting();
        tab.of(Visitor.as("admin", site));
        ofAdministering();
        tab.of(Visitor.as("editor", site));
    }

    private void ofAgreeing() throws IOException {
        open(1200, 900, CHECKOUT);
        tab.click(".okr-menu-button[data-menu=table]");
        tab.click(".okr-menu:popover-open [data-choice=changes]");
        tab.the(".okr-changes li");
        camera.take("changes", ".okr-changes-dialog", ".okr-changes-dialog");
        open(1200, 900, CHECKOUT);
        tab.click(".okr-group + .okr-group .okr-objective .okr-menu-button");
        tab.click(".okr-menu:popover-open [data-choice=share]");
        tab.the(".okr-shared li");
        camera.take("share", ".okr-share-dialog", ".okr-share-dialog");
    }

    private void ofDrafting() throws IOException {
        open(1200, 900, "/display/SHOP/All+teams");
        tab.click(".okr-draft .okr-menu-button");
        tab.click(".okr-menu:popover-open [data-choice=notes]");
        tab.the(".okr-notes li");
        camera.take("notes", ".okr-notes-dialog", ".okr-notes-dialog");
        open(1200, 900, CHECKOUT);
        tab.click(".okr-menu-button[data-menu=table]");
        tab.click(".okr-menu:popover-open .okr-add-objective");
        tab.click(".okr-lessons summary");
        camera.take("lessons", ".okr-objective-form", ".okr-objective-form");
    }

    private void ofAdministering() throws IOException {
        open(1200, 700, ADMIN + "?section=people");
        camera.take("admin-people", ".okr-admin", ".okr-admin");
        open(1200, 700, ADMIN + "?section=changes&area=CHECK");
        camera.take("admin-changes", ".okr-admin h1", ".okr-admin-table tbody tr:nth-child(8)");
        open(1200, 700, ADMIN);
        tab.click(".okr-rebind");
        tab.the("[name=container]").sendKeys("OPEN");
        tab.click(".okr-rebind-dialog .okr-primary");
        tab.until("document.querySelector('.okr-rebind-dialog [aria-live] p') !== null");
        camera.take("admin-rebind", ".okr-rebind-dialog", ".okr-rebind-dialog");
    }

    private void open(int width, int height, String path) {
        tab.size(width, height);
        tab.open(site, path);
    }
}
