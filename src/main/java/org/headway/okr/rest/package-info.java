/**
 * Headway over HTTP: resources that read a request, ask the service and answer with DTOs; one mapper turns refusals into
 * answers. Only this package knows JAX-RS. Requests carry every value as text, so that each is read here, exactly, and a
 * wrong one is refused by the name of its field.
 */
@NullMarked
package org.headway.okr.rest;

import org.jspecify.annotations.NullMarked;
