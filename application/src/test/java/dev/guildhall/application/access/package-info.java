/** Tests of signing up and signing in on in-memory fakes. */
@NullMarked
package dev.guildhall.application.access;

import org.jspecify.annotations.NullMarked;
