/** Identifiers and values that every part of the domain speaks. */
@NullMarked
package dev.guildhall.domain.shared;

import org.jspecify.annotations.NullMarked;
