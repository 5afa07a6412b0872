/** Browsing what can be hired. */
@NullMarked
package dev.guildhall.adapter.in.faces.marketplace;

import org.jspecify.annotations.NullMarked;
