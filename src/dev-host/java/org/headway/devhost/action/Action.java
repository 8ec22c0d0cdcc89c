package org.headway.devhost.action;

import java.io.IOException;

/** Answers one kind of request. */
public interface Action {
    void serve(Visit visit) throws IOException;
}
