package org.headway.okr.view.form;

/** One thing that two people say differently. */
public record DifferenceView(String what, String theirs, String mine) {

    boolean differs() {
        return !theirs.equals(mine);
    }
}
