/** Jetty, the session, and the frame of every page. May use the seam and servlets. */
package org.headway.devhost.web;
