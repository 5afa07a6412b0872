/** A server that plays tools. */
@NullMarked
package dev.guildhall.adapter.out.tools.testing;

import org.jspecify.annotations.NullMarked;
