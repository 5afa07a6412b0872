package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.TicketStore;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tickets for the second step of signing in, in the table {@code log_in_tickets}. */
public final class JpaTicketStore implements TicketStore {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(TicketRow.class);

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaTicketStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void create(Ticket ticket) {
        transactions
                .session()
                .createMutationQuery("delete from TicketRow t where t.tenantId = :tenant and t.expiresAt <= :now")
                .setParameter("tenant", ticket.tenant().value())
                .setParameter("now", ticket.createdAt())
                .executeUpdate();
        transactions.session().insert(TicketRow.of(ticket));
    }

    @Override
    public Optional<Ticket> find(TenantId tenant, TokenHash token, Instant now) {
        TicketRow.Key key = new TicketRow.Key(tenant.value(), token.value());
        return Optional.ofNullable(transactions.session().get(TicketRow.class, key))
                .map(TicketRow::toTicket)
                .filter(ticket -> now.isBefore(ticket.expiresAt()));
    }

    @Override
    public void deleteOf(TenantId tenant, MemberId member) {
        transactions
                .session()
                .createMutationQuery("delete from TicketRow t where t.tenantId = :tenant and t.memberId = :member")
                .setParameter("tenant", tenant.value())
                .setParameter("member", member.value())
                .executeUpdate();
    }
}
