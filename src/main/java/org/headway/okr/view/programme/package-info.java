/**
 * The rules of the programme: what a table says of them, and the page that decides them.
 */
@NullMarked
package org.headway.okr.view.programme;

import org.jspecify.annotations.NullMarked;
