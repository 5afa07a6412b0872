/** The page of members, invitations and roles. */
@NullMarked
package dev.guildhall.adapter.in.faces.member;

import org.jspecify.annotations.NullMarked;
