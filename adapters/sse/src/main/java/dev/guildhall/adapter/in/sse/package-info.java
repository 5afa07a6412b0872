/** Streams of run events to readers, as server-sent events. */
@NullMarked
package dev.guildhall.adapter.in.sse;

import org.jspecify.annotations.NullMarked;
