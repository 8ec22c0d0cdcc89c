/**
 * Tests from outside: they drive the packaged jar in the dev host, or in a licensed product, over HTTP only. This package
 * holds what they share; what they claim is in the packages below.
 */
package it;
