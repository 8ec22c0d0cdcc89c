package org.headway.devhost.confluence;

import java.io.IOException;

/** Answers one kind of request. */
interface Action {
    void serve(Visit visit) throws IOException;
}
