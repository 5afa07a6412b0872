/** The few functions of the database that look across tenants. */
@NullMarked
package dev.guildhall.adapter.out.jpa.crosstenant;

import org.jspecify.annotations.NullMarked;
