/**
 * Actions: issues of Jira that work toward key results. What Jira says of an issue is asked for each reader, as that
 * reader, and never kept.
 */
@NullMarked
package org.headway.okr.service.action;

import org.jspecify.annotations.NullMarked;
