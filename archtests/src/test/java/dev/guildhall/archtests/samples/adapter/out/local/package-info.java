/** Samples that stand in {@code adapter.out.local} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.adapter.out.local;

import org.jspecify.annotations.NullMarked;
