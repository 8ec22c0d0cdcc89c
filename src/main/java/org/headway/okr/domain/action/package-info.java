/**
 * Issues that work toward a key result, as the other product tells of them: links, states, and what Jira keeps of a link.
 */
@NullMarked
package org.headway.okr.domain.action;

import org.jspecify.annotations.NullMarked;
