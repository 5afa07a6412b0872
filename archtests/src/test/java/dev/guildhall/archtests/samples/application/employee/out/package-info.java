/** Samples that stand in {@code application.employee.out} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.application.employee.out;

import org.jspecify.annotations.NullMarked;
