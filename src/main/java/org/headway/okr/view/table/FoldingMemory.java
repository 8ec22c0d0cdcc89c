package org.headway.okr.view.table;

/** Knows what readers folded on a page before. */
public interface FoldingMemory {

    /** By whoever makes the current request, at its address; nothing where nobody asked by HTTP. */
    Folding now();
}
