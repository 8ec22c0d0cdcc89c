/** What stands beside key results: just-do-its and health metrics, read and written. */
@NullMarked
package org.headway.okr.service.beside;

import org.jspecify.annotations.NullMarked;
