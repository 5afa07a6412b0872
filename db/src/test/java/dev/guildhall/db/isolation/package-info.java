/** Proofs that the database keeps tenants apart, generated from its catalogue so that a new table is in them by existing. */
@NullMarked
package dev.guildhall.db.isolation;

import org.jspecify.annotations.NullMarked;
