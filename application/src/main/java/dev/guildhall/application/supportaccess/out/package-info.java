/** What support access needs from the outside. */
@NullMarked
package dev.guildhall.application.supportaccess.out;

import org.jspecify.annotations.NullMarked;
