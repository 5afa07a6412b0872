/** Who may do what: members, roles, permissions and sign-in rules. */
@NullMarked
package dev.guildhall.domain.access;

import org.jspecify.annotations.NullMarked;
