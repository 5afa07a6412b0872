/** What callers may ask about usage. */
@NullMarked
package dev.guildhall.application.usage.in;

import org.jspecify.annotations.NullMarked;
