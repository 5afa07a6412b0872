/** Requests for consent and their rules in PostgreSQL. */
@NullMarked
package dev.guildhall.adapter.out.jpa.approval;

import org.jspecify.annotations.NullMarked;
