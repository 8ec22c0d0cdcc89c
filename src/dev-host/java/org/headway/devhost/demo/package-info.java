/** A small company to look at: written once, over HTTP and as its people, like anybody else would write it. */
package org.headway.devhost.demo;
