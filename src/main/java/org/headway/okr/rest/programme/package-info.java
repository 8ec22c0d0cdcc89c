/**
 * The rules of the programme, to read and to decide.
 */
@NullMarked
package org.headway.okr.rest.programme;

import org.jspecify.annotations.NullMarked;
