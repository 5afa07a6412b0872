/** How the domain's properties are tested. */
@NullMarked
package dev.guildhall.domain.testing;

import org.jspecify.annotations.NullMarked;
