/**
 * What was written, and how to tell the past from it: versions of definitions, what changed between two of them, the course of a key
 * result, and the audit of every write. It uses the words of the domain.
 */
@NullMarked
package org.headway.okr.domain.log;

import org.jspecify.annotations.NullMarked;
