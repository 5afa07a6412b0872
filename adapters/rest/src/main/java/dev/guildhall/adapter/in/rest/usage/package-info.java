/** What was used and what it cost. */
@NullMarked
package dev.guildhall.adapter.in.rest.usage;

import org.jspecify.annotations.NullMarked;
