/** Tenants, members, sessions and refresh tokens as rows. */
@NullMarked
package dev.guildhall.adapter.out.jpa.access;

import org.jspecify.annotations.NullMarked;
