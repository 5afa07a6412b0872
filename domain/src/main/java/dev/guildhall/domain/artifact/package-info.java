/** Files that employees make. */
@NullMarked
package dev.guildhall.domain.artifact;

import org.jspecify.annotations.NullMarked;
