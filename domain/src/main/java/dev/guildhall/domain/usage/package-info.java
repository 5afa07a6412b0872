/** Metered facts and what they cost. */
@NullMarked
package dev.guildhall.domain.usage;

import org.jspecify.annotations.NullMarked;
