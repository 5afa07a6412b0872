/** Asks humans before an employee does something that needs their consent. */
@NullMarked
package dev.guildhall.application.approval;

import org.jspecify.annotations.NullMarked;
