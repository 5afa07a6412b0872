/** The marketplace's catalog as rows. */
@NullMarked
package dev.guildhall.adapter.out.jpa.marketplace;

import org.jspecify.annotations.NullMarked;
