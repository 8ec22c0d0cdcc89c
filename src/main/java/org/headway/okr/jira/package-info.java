/**
 * Headway in Jira: rights by project, the panel of an issue, JQL functions, and the mirror's events. Only this package
 * knows Jira; its beans exist only there.
 */
@NullMarked
package org.headway.okr.jira;

import org.jspecify.annotations.NullMarked;
