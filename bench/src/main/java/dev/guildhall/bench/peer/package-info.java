/** Contenders that live in another process. */
@NullMarked
package dev.guildhall.bench.peer;

import org.jspecify.annotations.NullMarked;
