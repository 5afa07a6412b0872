/** Tests of passwords and tokens, by attack. */
@NullMarked
package dev.guildhall.adapter.out.security;

import org.jspecify.annotations.NullMarked;
