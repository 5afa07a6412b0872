/** What callers may ask about members, invitations and service accounts. */
@NullMarked
package dev.guildhall.application.member.in;

import org.jspecify.annotations.NullMarked;
