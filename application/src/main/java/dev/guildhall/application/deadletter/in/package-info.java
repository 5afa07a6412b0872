/** What can be done about runs that are set aside. */
@NullMarked
package dev.guildhall.application.deadletter.in;

import org.jspecify.annotations.NullMarked;
