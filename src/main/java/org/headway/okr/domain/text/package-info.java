/**
 * Reads numbers, units and measures out of people's words: "from 4.2 % to 6 %", "2k", "at or above 99.95 %". Named rules, one
 * to a file; it uses the JDK and the values of the domain, and what it cannot read comes back empty.
 */
@NullMarked
package org.headway.okr.domain.text;

import org.jspecify.annotations.NullMarked;
