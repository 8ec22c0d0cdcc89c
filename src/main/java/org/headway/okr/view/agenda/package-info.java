/**
 * The agenda of a meeting: what needs a talk and why, what was said since the last time, and the next steps until the next.
 */
@NullMarked
package org.headway.okr.view.agenda;

import org.jspecify.annotations.NullMarked;
