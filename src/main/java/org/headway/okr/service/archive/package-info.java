/** An area as a file: who may export it, what a file brings, what is refused in it, and bringing it in. */
@NullMarked
package org.headway.okr.service.archive;

import org.jspecify.annotations.NullMarked;
