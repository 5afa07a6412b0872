/** Signing up, in and out. */
@NullMarked
package dev.guildhall.adapter.in.rest.access;

import org.jspecify.annotations.NullMarked;
