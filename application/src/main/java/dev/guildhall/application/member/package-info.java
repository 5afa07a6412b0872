/** Who belongs to a tenant: members, invitations and service accounts. */
@NullMarked
package dev.guildhall.application.member;

import org.jspecify.annotations.NullMarked;
