/** Samples that stand in {@code adapter.in.faces} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.adapter.in.faces;

import org.jspecify.annotations.NullMarked;
