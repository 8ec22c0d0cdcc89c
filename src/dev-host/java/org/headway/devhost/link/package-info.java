/**
 * The application link between the two halves: requests that one sends to the other over HTTP, as a person or for a token
 * that a person granted. May use the seam, the visits and servlets.
 */
package org.headway.devhost.link;
