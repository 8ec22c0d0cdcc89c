/**
 * The coach: twelve questions to somebody who drafts an objective. {@code TwelveQuestions} says when each is asked, {@code
 * Vocabulary} by which words, {@code Coach} how many at a time. It uses the JDK and the values of the domain.
 */
@NullMarked
package org.headway.okr.domain.coach;

import org.jspecify.annotations.NullMarked;
