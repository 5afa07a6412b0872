/** Samples that stand in {@code domain.run} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.domain.run;

import org.jspecify.annotations.NullMarked;
