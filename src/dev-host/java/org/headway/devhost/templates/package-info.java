/**
 * Velocity 1.6.4 with what the products add to it: escaped references, the method allowlist, and, stricter than they are,
 * failures where they only log. May use Velocity.
 */
package org.headway.devhost.templates;
