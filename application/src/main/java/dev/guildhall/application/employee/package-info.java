/** Hiring, changing and releasing employees. */
@NullMarked
package dev.guildhall.application.employee;

import org.jspecify.annotations.NullMarked;
