/** What readers and editors find on pages. */
package it.macro;
