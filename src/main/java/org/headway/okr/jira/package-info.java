/**
 * Headway in Jira: rights by project. Only this package knows Jira; its beans exist only there. The issue panel comes
 * later.
 */
@NullMarked
package org.headway.okr.jira;

import org.jspecify.annotations.NullMarked;
