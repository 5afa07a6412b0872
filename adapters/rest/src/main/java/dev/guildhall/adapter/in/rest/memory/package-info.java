/** What employees remember. */
@NullMarked
package dev.guildhall.adapter.in.rest.memory;

import org.jspecify.annotations.NullMarked;
