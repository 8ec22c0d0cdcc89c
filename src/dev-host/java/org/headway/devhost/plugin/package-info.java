/**
 * Brings the jar to life: Felix, the bundle, its descriptor, and the Spring context that Atlassian's extender and scanner
 * would make of it. May use the seam, OSGi and Spring.
 */
package org.headway.devhost.plugin;
