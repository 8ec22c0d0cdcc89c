/** What Headway's REST resources promise: records and lists, refusals, rights. */
package it.rest;
