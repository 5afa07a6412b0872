/** The API without a server: the real implementation of Jakarta REST over use cases that a test makes up. */
@NullMarked
package dev.guildhall.adapter.in.rest.testing;

import org.jspecify.annotations.NullMarked;
