package org.headway.okr.service;

/**
 * Who looks at a table.
 *
 * @param mayEdit whether they may write in its container
 * @param past whether it shows an earlier day, which nobody can change
 */
record Viewpoint(Reader reader, boolean mayEdit, boolean past) {}
