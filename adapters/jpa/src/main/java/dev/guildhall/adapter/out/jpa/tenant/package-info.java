/** Plans, and what tenants use of them, as rows. */
@NullMarked
package dev.guildhall.adapter.out.jpa.tenant;

import org.jspecify.annotations.NullMarked;
