package org.headway.devhost.action;

/** A product's pages for what is not there, or not for this visitor. */
public interface Refusals {
    String notFound();

    String forbidden();
}
