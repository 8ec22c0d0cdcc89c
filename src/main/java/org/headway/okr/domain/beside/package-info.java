/**
 * What stands beside key results and never counts as progress: just-do-its and their checklist, health metrics and their range.
 */
@NullMarked
package org.headway.okr.domain.beside;

import org.jspecify.annotations.NullMarked;
