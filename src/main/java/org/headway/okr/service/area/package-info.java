/** Areas: writing them, their keys and names, the tree they form, and what happens to them when their container is gone. */
@NullMarked
package org.headway.okr.service.area;

import org.jspecify.annotations.NullMarked;
