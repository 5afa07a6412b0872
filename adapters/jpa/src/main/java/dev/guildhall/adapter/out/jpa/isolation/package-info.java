/** Looks at the database through the connections that the platform works with. */
@NullMarked
package dev.guildhall.adapter.out.jpa.isolation;

import org.jspecify.annotations.NullMarked;
