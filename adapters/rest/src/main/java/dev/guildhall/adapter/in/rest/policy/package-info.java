/** What employees may use and how much their runs may take. */
@NullMarked
package dev.guildhall.adapter.in.rest.policy;

import org.jspecify.annotations.NullMarked;
