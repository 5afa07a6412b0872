/** How soon an idle worker starts what was enqueued. */
@NullMarked
package dev.guildhall.bench.pickup;

import org.jspecify.annotations.NullMarked;
