/** Tests of what every request passes first. */
@NullMarked
package dev.guildhall.adapter.in.security;

import org.jspecify.annotations.NullMarked;
