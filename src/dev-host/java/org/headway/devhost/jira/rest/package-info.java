/** The part of Jira's own REST that apps and tests speak to, shaped as Jira's. May use servlets and Jackson. */
package org.headway.devhost.jira.rest;
