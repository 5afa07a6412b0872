/** Samples that stand in {@code application.usage} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.application.usage;

import org.jspecify.annotations.NullMarked;
