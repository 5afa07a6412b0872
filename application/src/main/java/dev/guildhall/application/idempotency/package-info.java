/** Keys by which a repeated request is recognised. */
@NullMarked
package dev.guildhall.application.idempotency;

import org.jspecify.annotations.NullMarked;
