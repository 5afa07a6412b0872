/** Samples that stand in {@code webapp} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.webapp;

import org.jspecify.annotations.NullMarked;
