/** Samples that stand in {@code application.run} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.application.run;

import org.jspecify.annotations.NullMarked;
