/**
 * What is shown: immutable, formatted rows for templates and REST alike, in a reader's language. It uses the domain and
 * two ports, {@link org.headway.okr.view.Words} and {@link org.headway.okr.view.Templates}; public types, because
 * templates reach nothing else. Here is what all of them use; what is shown in one place has a package of its own below,
 * and of those some know others, never in a circle.
 */
@NullMarked
package org.headway.okr.view;

import org.jspecify.annotations.NullMarked;
