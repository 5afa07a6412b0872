/** Sealed secrets and wrapped keys on a real database. */
@NullMarked
package dev.guildhall.adapter.out.jpa.secret;

import org.jspecify.annotations.NullMarked;
