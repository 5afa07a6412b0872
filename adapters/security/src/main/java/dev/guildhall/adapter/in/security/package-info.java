/** What every request passes first: its id, its credential, its right, and the headers that protect a browser. */
@NullMarked
package dev.guildhall.adapter.in.security;

import org.jspecify.annotations.NullMarked;
