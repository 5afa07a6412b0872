/** Samples that stand in {@code adapter.out.jpa} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.adapter.out.jpa;

import org.jspecify.annotations.NullMarked;
