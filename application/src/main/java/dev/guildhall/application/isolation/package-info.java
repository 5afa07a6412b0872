/** Lets operators see for themselves that tenants are kept apart. */
@NullMarked
package dev.guildhall.application.isolation;

import org.jspecify.annotations.NullMarked;
