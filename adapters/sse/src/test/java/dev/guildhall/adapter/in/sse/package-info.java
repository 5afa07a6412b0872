/** Tests of streams: their text, and who moves it. */
@NullMarked
package dev.guildhall.adapter.in.sse;

import org.jspecify.annotations.NullMarked;
