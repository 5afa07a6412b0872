/** Samples that stand in {@code verifier} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.verifier;

import org.jspecify.annotations.NullMarked;
