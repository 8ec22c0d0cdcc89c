package org.headway.okr.service;

import java.util.function.Supplier;

/** All or nothing, on the product's database. Joins the product's transaction where there is one. */
public interface Transactions {

    /** Runs the work; a runtime exception rolls it back. {@link ConcurrentWrite} is one of those. */
    <T> T run(Supplier<T> work);
}
