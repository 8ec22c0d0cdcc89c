/** Key results on issues: in a Jira that is linked to the home, and in one that is alone. */
package it.issue;
