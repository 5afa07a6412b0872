/** Browsing what can be hired. */
@NullMarked
package dev.guildhall.application.marketplace;

import org.jspecify.annotations.NullMarked;
