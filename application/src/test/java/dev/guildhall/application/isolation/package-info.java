/** Tests of the isolation report. */
@NullMarked
package dev.guildhall.application.isolation;

import org.jspecify.annotations.NullMarked;
