/**
 * The Confluence-like product: spaces with permissions, pages in storage format with versions, macros, the editor and
 * exports. Everything is kept in the product's database, in tables of the host's own.
 */
package org.headway.devhost.confluence;
