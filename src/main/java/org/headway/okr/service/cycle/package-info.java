/** Which cycle a word means to an area, and an area's choice to go without OKRs in one. */
@NullMarked
package org.headway.okr.service.cycle;

import org.jspecify.annotations.NullMarked;
