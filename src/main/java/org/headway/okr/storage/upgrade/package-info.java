/**
 * What is done once to rows that an earlier version wrote. Tables and columns need none of it: Active Objects adds them. Each
 * task has entities of its own, as they were when it was written.
 */
@NullMarked
package org.headway.okr.storage.upgrade;

import org.jspecify.annotations.NullMarked;
