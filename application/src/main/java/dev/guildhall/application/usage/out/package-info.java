/** What usage needs from the outside. */
@NullMarked
package dev.guildhall.application.usage.out;

import org.jspecify.annotations.NullMarked;
