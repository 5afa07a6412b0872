/** What access needs from the outside. */
@NullMarked
package dev.guildhall.application.access.out;

import org.jspecify.annotations.NullMarked;
