/** A member's own account: password and sessions. */
@NullMarked
package dev.guildhall.adapter.in.faces.account;

import org.jspecify.annotations.NullMarked;
