/** The rules by which one employee may hand work to another. */
@NullMarked
package dev.guildhall.domain.delegation;

import org.jspecify.annotations.NullMarked;
