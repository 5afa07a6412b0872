/** Fixtures in the words of the domain, and time and identifiers that tests move by hand. */
@NullMarked
package dev.guildhall.application.testing;

import org.jspecify.annotations.NullMarked;
