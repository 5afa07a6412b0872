/** Samples that stand in {@code adapter.out.llm} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.adapter.out.llm;

import org.jspecify.annotations.NullMarked;
