/** What is in the jar that an administrator uploads, and that the dev host notices when one thing in it is broken. */
package it.jar;
