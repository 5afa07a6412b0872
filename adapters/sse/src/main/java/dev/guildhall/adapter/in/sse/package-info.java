/** Streams of run events, and the message that starts a run and streams its answer. */
@NullMarked
package dev.guildhall.adapter.in.sse;

import org.jspecify.annotations.NullMarked;
