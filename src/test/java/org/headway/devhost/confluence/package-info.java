/** What the Confluence-like product promises. */
package org.headway.devhost.confluence;
