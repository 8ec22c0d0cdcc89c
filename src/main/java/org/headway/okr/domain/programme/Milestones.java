package org.headway.okr.domain.programme;

/** Whether a key result may be a milestone; with a question means that the coach asks which number would show the effect. */
public enum Milestones {
    YES,
    QUESTION,
    NO
}
