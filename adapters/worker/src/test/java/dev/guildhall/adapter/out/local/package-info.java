/** Tests of signals within a process. */
@NullMarked
package dev.guildhall.adapter.out.local;

import org.jspecify.annotations.NullMarked;
