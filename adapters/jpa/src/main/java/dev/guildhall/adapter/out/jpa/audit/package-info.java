/** The audit log in PostgreSQL. */
@NullMarked
package dev.guildhall.adapter.out.jpa.audit;

import org.jspecify.annotations.NullMarked;
