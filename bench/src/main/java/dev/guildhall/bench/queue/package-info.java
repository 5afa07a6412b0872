/** Throughput of the run queue's life cycle beside raw SQL and other job queues. */
@NullMarked
package dev.guildhall.bench.queue;

import org.jspecify.annotations.NullMarked;
