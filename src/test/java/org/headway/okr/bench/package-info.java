/** How long the server takes for a table, beside a floor that does the least anybody could. Run by {@code bin/bench}. */
package org.headway.okr.bench;
