/** The look that both products share: the frame's styles and scripts, and AUI where it has been fetched. */
package org.headway.devhost.look;
