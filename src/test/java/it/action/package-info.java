/** Issues of Jira at key results of Confluence, over the application link of the dev host. */
package it.action;
