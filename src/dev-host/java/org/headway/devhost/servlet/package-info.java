/** Pages that plugins print themselves: {@code <servlet>} modules. May use the seam, SAL and servlets. */
package org.headway.devhost.servlet;
