/** What callers may ask about artifacts. */
@NullMarked
package dev.guildhall.application.artifact.in;

import org.jspecify.annotations.NullMarked;
