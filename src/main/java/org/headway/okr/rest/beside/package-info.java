/**
 * Just-do-its and health metrics.
 */
@NullMarked
package org.headway.okr.rest.beside;

import org.jspecify.annotations.NullMarked;
