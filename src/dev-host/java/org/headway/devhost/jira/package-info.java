/** The Jira-like half: projects, permissions and a start page. May use the seam and Jira's signatures. */
package org.headway.devhost.jira;
