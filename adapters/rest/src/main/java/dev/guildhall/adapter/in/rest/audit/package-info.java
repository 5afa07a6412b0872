/** Who did what, for reading, for checking and for taking away. */
@NullMarked
package dev.guildhall.adapter.in.rest.audit;

import org.jspecify.annotations.NullMarked;
