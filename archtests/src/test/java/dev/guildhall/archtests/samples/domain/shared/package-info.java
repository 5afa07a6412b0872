/** Samples that stand in {@code domain.shared} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.domain.shared;

import org.jspecify.annotations.NullMarked;
