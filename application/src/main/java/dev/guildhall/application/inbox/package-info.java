/** Where people see what employees want consent for, and decide. */
@NullMarked
package dev.guildhall.application.inbox;

import org.jspecify.annotations.NullMarked;
