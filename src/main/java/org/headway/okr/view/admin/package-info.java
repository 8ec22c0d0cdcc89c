/** The pages of those who administer the product. */
@NullMarked
package org.headway.okr.view.admin;

import org.jspecify.annotations.NullMarked;
