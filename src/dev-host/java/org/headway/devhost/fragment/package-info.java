/** The plugin's web-panel, web-section and web-item modules, with their conditions. May use the seam. */
package org.headway.devhost.fragment;
