/** Everything that the database has of a tenant, as its catalogue lists it. */
@NullMarked
package dev.guildhall.adapter.out.jpa.export;

import org.jspecify.annotations.NullMarked;
