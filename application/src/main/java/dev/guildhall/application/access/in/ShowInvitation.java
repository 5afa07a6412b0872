package dev.guildhall.application.access.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.Role;
import java.util.Optional;

/** Tells who holds the token of an invitation what it is for. */
public interface ShowInvitation {

    /** What the token invites to; empty when it is none, or cannot be accepted (any more). */
    Optional<Offer> show(SystemContext context, String token);

    /** To what somebody is invited. */
    record Offer(String companyName, Role role) {}
}
