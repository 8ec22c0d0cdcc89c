/**
 * Issues as actions of key results: link, mark, unlink, create, and their states as the reader sees them.
 */
@NullMarked
package org.headway.okr.rest.action;

import org.jspecify.annotations.NullMarked;
