/** How many requests are let in, of whom, and what becomes of that when the database does not answer. */
@NullMarked
package dev.guildhall.application.admission;

import org.jspecify.annotations.NullMarked;
