/** What the marketplace needs from the outside. */
@NullMarked
package dev.guildhall.application.marketplace.out;

import org.jspecify.annotations.NullMarked;
