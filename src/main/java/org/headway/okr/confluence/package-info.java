/**
 * Headway in Confluence: macros, rights by space, listeners. Only this package knows Confluence; its beans exist only
 * there.
 */
@NullMarked
package org.headway.okr.confluence;

import org.jspecify.annotations.NullMarked;
