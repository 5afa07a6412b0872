/** What an entry point asks before it does anything for a caller. */
@NullMarked
package dev.guildhall.application.admission.in;

import org.jspecify.annotations.NullMarked;
