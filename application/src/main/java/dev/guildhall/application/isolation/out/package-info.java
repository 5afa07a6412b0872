/** What looks at the database. */
@NullMarked
package dev.guildhall.application.isolation.out;

import org.jspecify.annotations.NullMarked;
