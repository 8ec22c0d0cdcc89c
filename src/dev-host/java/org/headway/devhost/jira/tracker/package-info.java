/** Projects and issues in the database, and what each person may see and do with them. May use the seam and storage. */
package org.headway.devhost.jira.tracker;
