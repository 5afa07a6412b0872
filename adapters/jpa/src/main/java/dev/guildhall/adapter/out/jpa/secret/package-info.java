/** Sealed secrets and wrapped keys in PostgreSQL. */
@NullMarked
package dev.guildhall.adapter.out.jpa.secret;

import org.jspecify.annotations.NullMarked;
