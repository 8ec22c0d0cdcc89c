/**
 * The plugin's {@code <web-resource>} modules and downloads: what a page loads because it, a context or a dependency
 * requires it, and the addresses under which it is served. May use the seam, texts and servlets.
 */
package org.headway.devhost.webresource;
