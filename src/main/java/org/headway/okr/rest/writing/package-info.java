/**
 * Objectives and key results: write, publish, edit, move, share, drop; and what the coach asks about them.
 */
@NullMarked
package org.headway.okr.rest.writing;

import org.jspecify.annotations.NullMarked;
