/** Customer companies and the subscription plans they are on. */
@NullMarked
package dev.guildhall.domain.tenant;

import org.jspecify.annotations.NullMarked;
