/** Tests of what is taken out of the database. */
@NullMarked
package dev.guildhall.adapter.out.jpa.export;

import org.jspecify.annotations.NullMarked;
