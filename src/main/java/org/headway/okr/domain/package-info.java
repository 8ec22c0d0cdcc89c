/**
 * What an OKR is: values and named rules in plain Java. It uses nothing but the JDK; it reads no clock, knows no user
 * session and throws nothing at a user: what cannot be read comes back empty.
 */
@NullMarked
package org.headway.okr.domain;

import org.jspecify.annotations.NullMarked;
