/** The pages at the addresses of key results and objectives. */
package it.address;
