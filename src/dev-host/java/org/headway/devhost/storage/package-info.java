/**
 * Databases, and Active Objects as its product plugin offers it: the real {@code net.java.ao} behind the facade, with the
 * plugin's start-up, naming and transaction rules. May use Active Objects and JDBC.
 */
package org.headway.devhost.storage;
