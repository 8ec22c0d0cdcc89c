/** As much of JQL as issues of key results need: one grammar, and what it finds for a searcher. May use Jira's signatures. */
package org.headway.devhost.jira.search;
