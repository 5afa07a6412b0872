/** How PostgreSQL would run what the stores ask. */
@NullMarked
package dev.guildhall.adapter.out.jpa.plans;

import org.jspecify.annotations.NullMarked;
