package org.headway.okr.service;

/** Who administers the whole product. Nobody unknown does. */
public interface Administrators {

    boolean include(Reader reader);
}
