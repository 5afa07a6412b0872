/** Samples that stand in {@code application.employee} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.application.employee;

import org.jspecify.annotations.NullMarked;
