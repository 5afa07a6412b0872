/** Tests of counting requests. */
@NullMarked
package dev.guildhall.adapter.out.jpa.admission;

import org.jspecify.annotations.NullMarked;
