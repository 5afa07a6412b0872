/** What operators of the platform do about runs that cannot go on. */
@NullMarked
package dev.guildhall.application.deadletter;

import org.jspecify.annotations.NullMarked;
