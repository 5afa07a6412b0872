/** What callers may ask about employees. */
@NullMarked
package dev.guildhall.application.employee.in;

import org.jspecify.annotations.NullMarked;
