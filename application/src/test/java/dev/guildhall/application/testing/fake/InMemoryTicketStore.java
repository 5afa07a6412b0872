package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.TicketStore;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/** Tickets in memory. */
public final class InMemoryTicketStore implements TicketStore {

    private static final Table<TokenHash, Ticket> TICKETS = new Table<>("log-in tickets");

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryTicketStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void create(Ticket ticket) {
        database.changeable(ticket.tenant(), TICKETS)
                .values()
                .removeIf(old -> !old.expiresAt().isAfter(ticket.createdAt()));
        database.insert(ticket.tenant(), TICKETS, ticket.token(), ticket);
    }

    @Override
    public Optional<Ticket> find(TenantId tenant, TokenHash token, Instant now) {
        return Optional.ofNullable(database.rows(tenant, TICKETS).get(token))
                .filter(ticket -> now.isBefore(ticket.expiresAt()));
    }

    @Override
    public void deleteOf(TenantId tenant, MemberId member) {
        database.changeable(tenant, TICKETS)
                .values()
                .removeIf(ticket -> ticket.member().equals(member));
    }
}
