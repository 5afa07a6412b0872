/** The engine room: takes runs off the queue and drives each on a virtual thread of its own. */
@NullMarked
package dev.guildhall.adapter.in.worker;

import org.jspecify.annotations.NullMarked;
