/** Samples that stand in {@code db.catalog} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.db.catalog;

import org.jspecify.annotations.NullMarked;
