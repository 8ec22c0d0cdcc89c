/** What the jar does in a whole product: it starts, stops, keeps what was written, and serves both products. */
package it.product;
