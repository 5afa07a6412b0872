/** Work that starts at a time, or again and again. */
@NullMarked
package dev.guildhall.adapter.in.rest.schedule;

import org.jspecify.annotations.NullMarked;
