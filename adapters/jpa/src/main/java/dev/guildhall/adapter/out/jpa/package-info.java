/** Stores in PostgreSQL, each statement inside the transaction of one tenant. */
@NullMarked
package dev.guildhall.adapter.out.jpa;

import org.jspecify.annotations.NullMarked;
