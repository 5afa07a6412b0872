/** Employees as rows. */
@NullMarked
package dev.guildhall.adapter.out.jpa.employee;

import org.jspecify.annotations.NullMarked;
