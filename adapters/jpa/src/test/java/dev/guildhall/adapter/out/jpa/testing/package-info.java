/** The adapter over a real database, for tests. */
@NullMarked
package dev.guildhall.adapter.out.jpa.testing;

import org.jspecify.annotations.NullMarked;
