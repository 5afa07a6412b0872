/** Runs: list, detail, cancel. */
@NullMarked
package dev.guildhall.adapter.in.rest.run;

import org.jspecify.annotations.NullMarked;
