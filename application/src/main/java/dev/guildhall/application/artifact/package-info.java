/** Files that employees make: their tool for it, and how humans get at them. */
@NullMarked
package dev.guildhall.application.artifact;

import org.jspecify.annotations.NullMarked;
