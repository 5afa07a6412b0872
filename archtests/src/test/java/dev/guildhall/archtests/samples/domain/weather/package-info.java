/** Samples that stand in {@code domain.weather} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.domain.weather;

import org.jspecify.annotations.NullMarked;
