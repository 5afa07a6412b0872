/** What admission needs from the outside. */
@NullMarked
package dev.guildhall.application.admission.out;

import org.jspecify.annotations.NullMarked;
