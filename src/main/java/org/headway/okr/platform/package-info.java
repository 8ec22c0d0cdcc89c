/**
 * What Confluence and Jira share: the signed-in person, people's names, the reader's language, the clock, templates and
 * the log of what nobody expected. It knows SAL and the template renderer, and neither product.
 */
@NullMarked
package org.headway.okr.platform;

import org.jspecify.annotations.NullMarked;
