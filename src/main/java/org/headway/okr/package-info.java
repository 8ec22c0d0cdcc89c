/** Headway: OKR tables inside Confluence pages and Jira issues. Each package below says what it is for and may use. */
@NullMarked
package org.headway.okr;

import org.jspecify.annotations.NullMarked;
