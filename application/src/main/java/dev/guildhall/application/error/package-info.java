/** Failures that are not business outcomes: no right, no such thing, a port that failed. */
@NullMarked
package dev.guildhall.application.error;

import org.jspecify.annotations.NullMarked;
