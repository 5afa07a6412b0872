/** What callers may ask of access. */
@NullMarked
package dev.guildhall.application.access.in;

import org.jspecify.annotations.NullMarked;
