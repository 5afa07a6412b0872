/** Changes of policies in PostgreSQL. */
@NullMarked
package dev.guildhall.adapter.out.jpa.policy;

import org.jspecify.annotations.NullMarked;
