/** What callers may ask of the marketplace. */
@NullMarked
package dev.guildhall.application.marketplace.in;

import org.jspecify.annotations.NullMarked;
