/** What reaches only this node: signals to the runs it drives. */
@NullMarked
package dev.guildhall.adapter.out.local;

import org.jspecify.annotations.NullMarked;
