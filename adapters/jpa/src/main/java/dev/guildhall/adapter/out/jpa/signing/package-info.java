/** The keys that sign. */
@NullMarked
package dev.guildhall.adapter.out.jpa.signing;

import org.jspecify.annotations.NullMarked;
