/** What callers and the worker may ask of runs. */
@NullMarked
package dev.guildhall.application.run.in;

import org.jspecify.annotations.NullMarked;
