/** Jira's pages: projects, the issue navigator, an issue, and making and changing one. May use the seam and servlets. */
package org.headway.devhost.jira.page;
