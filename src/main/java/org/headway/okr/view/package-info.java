/**
 * What is shown: immutable, formatted rows for templates and REST alike, in a reader's language. It uses the domain and
 * two ports, {@link org.headway.okr.view.Words} and {@link org.headway.okr.view.Templates}; public types, because
 * templates reach nothing else.
 */
@NullMarked
package org.headway.okr.view;

import org.jspecify.annotations.NullMarked;
