/** What signing needs from the outside. */
@NullMarked
package dev.guildhall.application.signing.out;

import org.jspecify.annotations.NullMarked;
