/** Samples that stand in {@code domain.agent} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.domain.agent;

import org.jspecify.annotations.NullMarked;
