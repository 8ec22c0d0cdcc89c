/** The rules of the programme: who decides them, what holds, and their versions. What holds is asked of {@link
 * org.headway.okr.service.Programme}. */
@NullMarked
package org.headway.okr.service.programme;

import org.jspecify.annotations.NullMarked;
