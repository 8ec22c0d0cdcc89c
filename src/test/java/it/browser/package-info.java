/** What only a browser shows, by what people do in front of it: Debian's Chromium on pages of the dev host. */
package it.browser;
