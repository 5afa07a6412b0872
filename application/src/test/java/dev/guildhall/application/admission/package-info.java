/** Tests of admission. */
@NullMarked
package dev.guildhall.application.admission;

import org.jspecify.annotations.NullMarked;
