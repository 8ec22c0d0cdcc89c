/** Pages at addresses of their own, in both products. Only this package knows servlets; it reads and never writes. */
@NullMarked
package org.headway.okr.web;

import org.jspecify.annotations.NullMarked;
