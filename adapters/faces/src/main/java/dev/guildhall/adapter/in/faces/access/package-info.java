/** Signing up and signing in. */
@NullMarked
package dev.guildhall.adapter.in.faces.access;

import org.jspecify.annotations.NullMarked;
