package org.headway.okr.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** A row for each objective or key result, of any earlier cycle, that another one continues. */
@Preload
@Table("CONTINUATION")
interface AoContinuation extends Entity {

    @Indexed
    String getSuccessor();

    @Indexed
    String getPredecessor();

    /** How many cycles lie between them: 1 for the cycle before. */
    int getCyclesAgo();
}
