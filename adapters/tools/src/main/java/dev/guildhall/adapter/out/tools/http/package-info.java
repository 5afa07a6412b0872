/** Calls over HTTP, and the tools that operators connect by it. */
@NullMarked
package dev.guildhall.adapter.out.tools.http;

import org.jspecify.annotations.NullMarked;
