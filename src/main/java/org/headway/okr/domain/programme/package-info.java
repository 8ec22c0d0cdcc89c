/**
 * The rules that an organisation or an area agrees on: what can be decided, what was, and what is in force. Plain values; who may
 * decide is the service's to know.
 */
@NullMarked
package org.headway.okr.domain.programme;

import org.jspecify.annotations.NullMarked;
