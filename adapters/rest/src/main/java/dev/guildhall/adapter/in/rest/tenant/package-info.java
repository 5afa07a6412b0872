/** The caller's company: its description, its plan, and how much of it is used. */
@NullMarked
package dev.guildhall.adapter.in.rest.tenant;

import org.jspecify.annotations.NullMarked;
