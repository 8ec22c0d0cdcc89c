/** REST v2: Jersey over the plugin's {@code <rest>} modules with the products' access and XSRF checks. May use JAX-RS. */
package org.headway.devhost.rest;
