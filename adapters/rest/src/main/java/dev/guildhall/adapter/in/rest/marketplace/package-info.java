/** What can be hired. */
@NullMarked
package dev.guildhall.adapter.in.rest.marketplace;

import org.jspecify.annotations.NullMarked;
