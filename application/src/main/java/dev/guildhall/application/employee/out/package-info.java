/** What employees need from the outside. */
@NullMarked
package dev.guildhall.application.employee.out;

import org.jspecify.annotations.NullMarked;
