/** The application link between the two products. */
package it.link;
