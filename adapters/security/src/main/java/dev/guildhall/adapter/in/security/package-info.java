/** Turns tokens and sessions into a verified call context. */
@NullMarked
package dev.guildhall.adapter.in.security;

import org.jspecify.annotations.NullMarked;
