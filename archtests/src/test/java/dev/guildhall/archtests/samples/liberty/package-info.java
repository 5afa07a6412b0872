/** Samples that stand in {@code liberty} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.liberty;

import org.jspecify.annotations.NullMarked;
