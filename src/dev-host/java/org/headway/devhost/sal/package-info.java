/**
 * The services that both products offer to plugins besides storage and templates, and the visit that they speak about: who
 * is served on this thread, and in which language. May use the seam.
 */
package org.headway.devhost.sal;
