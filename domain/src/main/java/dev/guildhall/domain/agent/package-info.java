/** The marketplace's listings, hired employees and the org chart they stand in. */
@NullMarked
package dev.guildhall.domain.agent;

import org.jspecify.annotations.NullMarked;
