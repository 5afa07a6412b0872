/** Claims queued runs and drives them to their end. */
@NullMarked
package dev.guildhall.adapter.in.worker;

import org.jspecify.annotations.NullMarked;
