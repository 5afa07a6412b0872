/** Hiring, changing and releasing employees. */
@NullMarked
package dev.guildhall.adapter.in.rest.employee;

import org.jspecify.annotations.NullMarked;
