/** What companies entrust to their tools. */
@NullMarked
package dev.guildhall.adapter.in.rest.secret;

import org.jspecify.annotations.NullMarked;
