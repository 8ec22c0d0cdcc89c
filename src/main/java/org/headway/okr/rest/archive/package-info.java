/**
 * An area as a file, out of one instance and into another (docs/export-format.md).
 */
@NullMarked
package org.headway.okr.rest.archive;

import org.jspecify.annotations.NullMarked;
