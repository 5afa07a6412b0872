package dev.guildhall.application.access.out;

import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/** Keeps the digests of tickets, which say that somebody has shown the right password. Called inside a tenant transaction. */
public interface TicketStore {

    /** Adds a ticket, and forgets those of the tenant that have expired when it is made. */
    void create(Ticket ticket);

    /** Finds a ticket that is good at this time. */
    Optional<Ticket> find(TenantId tenant, TokenHash token, Instant now);

    /** Forgets all tickets of a member. */
    void deleteOf(TenantId tenant, MemberId member);

    /** A ticket. */
    record Ticket(TenantId tenant, TokenHash token, MemberId member, Instant createdAt, Instant expiresAt) {}
}
