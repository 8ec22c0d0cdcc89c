/** Text that wants to be markup or script, through every field and out again at every way. */
package it.hostile;
