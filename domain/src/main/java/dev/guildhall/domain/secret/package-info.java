/** What a company entrusts to the platform and nobody may read again: keys to what its tools and models work with. */
@NullMarked
package dev.guildhall.domain.secret;

import org.jspecify.annotations.NullMarked;
