/** Tests of what is known about isolation. */
@NullMarked
package dev.guildhall.domain.isolation;

import org.jspecify.annotations.NullMarked;
