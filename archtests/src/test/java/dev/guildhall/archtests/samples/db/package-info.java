/** Samples that stand in {@code db} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.db;

import org.jspecify.annotations.NullMarked;
