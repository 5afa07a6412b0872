/** Proves the guards around tools, with real HTTP servers on the loopback address. */
@NullMarked
package dev.guildhall.adapter.out.tools;

import org.jspecify.annotations.NullMarked;
