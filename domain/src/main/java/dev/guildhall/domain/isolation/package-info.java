/** What is known about how well tenants are kept apart. */
@NullMarked
package dev.guildhall.domain.isolation;

import org.jspecify.annotations.NullMarked;
