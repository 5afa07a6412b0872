/** Runs and their queue as rows. */
@NullMarked
package dev.guildhall.adapter.out.jpa.run;

import org.jspecify.annotations.NullMarked;
