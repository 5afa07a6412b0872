/** Signing keys on a real database. */
@NullMarked
package dev.guildhall.adapter.out.jpa.signing;

import org.jspecify.annotations.NullMarked;
