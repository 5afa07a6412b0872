/** Passwords, signed tokens and opaque tokens, with the cryptography that they need. */
@NullMarked
package dev.guildhall.adapter.out.security;

import org.jspecify.annotations.NullMarked;
