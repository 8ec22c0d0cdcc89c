/** How the products' own pages answer: actions by the name in the path, and what is missing or refused. May use servlets. */
package org.headway.devhost.action;
