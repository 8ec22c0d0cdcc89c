/**
 * What administrators of the product see and do: all areas and where they lie, who left, every write, how the app is. They
 * need to be administrators and nothing else; what is written in an area they read only if they may view it.
 */
@NullMarked
package org.headway.okr.service.admin;

import org.jspecify.annotations.NullMarked;
