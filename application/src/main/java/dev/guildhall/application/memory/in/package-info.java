/** What callers may ask about employees' notes. */
@NullMarked
package dev.guildhall.application.memory.in;

import org.jspecify.annotations.NullMarked;
