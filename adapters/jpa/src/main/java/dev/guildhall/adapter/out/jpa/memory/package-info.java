/** Employees' notes as rows. */
@NullMarked
package dev.guildhall.adapter.out.jpa.memory;

import org.jspecify.annotations.NullMarked;
