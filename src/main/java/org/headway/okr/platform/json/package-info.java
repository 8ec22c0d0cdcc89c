/** JSON of other products, read and written exactly: the products' own library is not theirs to lend (ADR 19). */
@NullMarked
package org.headway.okr.platform.json;

import org.jspecify.annotations.NullMarked;
