/** Signing up, signing in and proving who calls. */
@NullMarked
package dev.guildhall.application.access;

import org.jspecify.annotations.NullMarked;
