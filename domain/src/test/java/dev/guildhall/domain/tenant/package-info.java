/** Tests of tenants and what they may use. */
@NullMarked
package dev.guildhall.domain.tenant;

import org.jspecify.annotations.NullMarked;
