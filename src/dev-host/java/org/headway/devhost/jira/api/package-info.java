/** Jira's Java API as plugins find it, over the tracker. May use Jira's signatures. */
package org.headway.devhost.jira.api;
