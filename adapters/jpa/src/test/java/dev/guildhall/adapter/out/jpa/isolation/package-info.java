/** The inspector on a real database. */
@NullMarked
package dev.guildhall.adapter.out.jpa.isolation;

import org.jspecify.annotations.NullMarked;
