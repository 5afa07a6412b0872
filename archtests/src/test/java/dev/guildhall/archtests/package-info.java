/** Rules that keep the architecture as it was decided. */
@NullMarked
package dev.guildhall.archtests;

import org.jspecify.annotations.NullMarked;
