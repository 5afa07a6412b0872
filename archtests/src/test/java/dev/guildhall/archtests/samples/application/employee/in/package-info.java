/** Samples that stand in {@code application.employee.in} and break rules there. */
@NullMarked
package dev.guildhall.archtests.samples.application.employee.in;

import org.jspecify.annotations.NullMarked;
