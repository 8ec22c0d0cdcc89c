/**
 * The dev host: an embedded stand-in for Confluence and Jira that installs the packaged jar as an OSGi bundle. It knows
 * the plugin only through OSGi and HTTP. This package holds the seam between the host and its two products
 * ({@link org.headway.devhost.Product}, {@link org.headway.devhost.HostContext}) and the program that starts them; it may
 * use every sub-package but the products'.
 */
package org.headway.devhost;
