/**
 * What people do with OKRs: queries and commands that check rights first, the ports they need, and the refusals. It
 * knows the domain and nothing of any product, database or protocol.
 */
@NullMarked
package org.headway.okr.service;

import org.jspecify.annotations.NullMarked;
