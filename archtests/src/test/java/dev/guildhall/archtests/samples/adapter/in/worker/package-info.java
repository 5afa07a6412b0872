/** Samples that stand in {@code adapter.in.worker} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.adapter.in.worker;

import org.jspecify.annotations.NullMarked;
