/**
 * Key results as an issue's page in Jira shows them, and the mirror by which Jira knows without asking whether there are
 * any.
 */
@NullMarked
package org.headway.okr.service.issue;

import org.jspecify.annotations.NullMarked;
