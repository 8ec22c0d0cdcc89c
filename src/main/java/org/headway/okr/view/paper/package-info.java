/**
 * The OKR table for paper and mail: all of it at once, nothing to press, no date that ages, and words where a font may
 * lack a sign.
 */
@NullMarked
package org.headway.okr.view.paper;

import org.jspecify.annotations.NullMarked;
