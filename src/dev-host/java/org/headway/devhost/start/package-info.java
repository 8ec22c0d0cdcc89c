/** Puts the parts together and starts them in the products' order. May use every package but the products'. */
package org.headway.devhost.start;
