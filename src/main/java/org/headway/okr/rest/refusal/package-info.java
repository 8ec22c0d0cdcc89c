/**
 * Turns the exceptions of the service into HTTP: a status, a message key with its words, the offending field, and on a conflict what
 * is stored now. It knows the answers of all resources; none of them knows it.
 */
@NullMarked
package org.headway.okr.rest.refusal;

import org.jspecify.annotations.NullMarked;
