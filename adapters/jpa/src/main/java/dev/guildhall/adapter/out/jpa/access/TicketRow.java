package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.application.access.out.TicketStore.Ticket;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "log_in_tickets")
@IdClass(TicketRow.Key.class)
class TicketRow {
    @Id
    UUID tenantId;

    @Id
    String tokenHash;

    UUID memberId;

    Instant createdAt;

    Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    TicketRow() {}

    static TicketRow of(Ticket ticket) {
        TicketRow row = new TicketRow();
        row.tenantId = ticket.tenant().value();
        row.tokenHash = ticket.token().value();
        row.memberId = ticket.member().value();
        row.createdAt = ticket.createdAt();
        row.expiresAt = ticket.expiresAt();
        return row;
    }

    Ticket toTicket() {
        return new Ticket(
                new TenantId(tenantId), new TokenHash(tokenHash), new MemberId(memberId), createdAt, expiresAt);
    }

    /** A ticket has no other name than its digest. */
    record Key(UUID tenantId, String tokenHash) {}
}
