/**
 * What forms ask, and what they answer while somebody types; what is typed is checked in the service.
 */
@NullMarked
package org.headway.okr.view.form;

import org.jspecify.annotations.NullMarked;
