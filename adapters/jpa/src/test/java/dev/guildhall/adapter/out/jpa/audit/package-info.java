/** The audit log on a real PostgreSQL. */
@NullMarked
package dev.guildhall.adapter.out.jpa.audit;

import org.jspecify.annotations.NullMarked;
