/** Proves how the tools of operators are called. */
@NullMarked
package dev.guildhall.adapter.out.tools.http;

import org.jspecify.annotations.NullMarked;
