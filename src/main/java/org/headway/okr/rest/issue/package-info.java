/**
 * Jira's side: the key results of an issue, asked wherever they are kept. What it hands on to the linked product stays in its form.
 */
@NullMarked
package org.headway.okr.rest.issue;

import org.jspecify.annotations.NullMarked;
