/** Idempotency keys as rows. */
@NullMarked
package dev.guildhall.adapter.out.jpa.idempotency;

import org.jspecify.annotations.NullMarked;
