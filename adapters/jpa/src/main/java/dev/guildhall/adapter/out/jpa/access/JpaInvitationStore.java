package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.row.Keyset;
import dev.guildhall.adapter.out.jpa.row.TenantLock;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.InvitationStore;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Invitation;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.InvitationId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** Invitations in the table {@code invitations}. */
public final class JpaInvitationStore implements InvitationStore {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(InvitationRow.class);

    private static final String OPEN = "from InvitationRow i where i.tenantId = :tenant and i.endedAt is null";
    private static final Keyset NEWEST = Keyset.newestFirst("i.createdAt", "i.id");
    private static final String END =
            "update InvitationRow i set i.endedAt = :when where i.tenantId = :tenant and i.endedAt is null";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaInvitationStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void create(Invitation invitation, TokenHash token) {
        transactions.session().insert(InvitationRow.of(invitation, token));
    }

    @Override
    public Optional<Invitation> findByToken(TenantId tenant, TokenHash token) {
        return transactions
                .session()
                .createSelectionQuery(
                        "from InvitationRow i where i.tenantId = :tenant and i.tokenHash = :hash", InvitationRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("hash", token.value())
                .uniqueResultOptional()
                .map(InvitationRow::toInvitation);
    }

    @Override
    public Optional<Invitation> findByTokenForUpdate(TenantId tenant, TokenHash token) {
        transactions
                .session()
                .createNativeQuery(
                        "select id from invitations where tenant_id = :tenant and token_hash = :hash for no key update",
                        Object.class)
                .setParameter("tenant", tenant.value())
                .setParameter("hash", token.value())
                .getSingleResultOrNull();
        return findByToken(tenant, token);
    }

    @Override
    public Page<Invitation> list(TenantId tenant, PageRequest page) {
        SelectionQuery<InvitationRow> query = transactions
                .session()
                .createSelectionQuery(NEWEST.apply(OPEN, page), InvitationRow.class)
                .setParameter("tenant", tenant.value());
        return NEWEST.fetch(query, page, row -> Cursor.at(row.createdAt, row.id))
                .map(InvitationRow::toInvitation);
    }

    @Override
    public int countForAddition(TenantId tenant, Instant now) {
        StatelessSession session = transactions.session();
        TenantLock.take(session, tenant);
        return Math.toIntExact(
                session.createSelectionQuery("select count(*) " + OPEN + " and i.expiresAt > :now", Long.class)
                        .setParameter("tenant", tenant.value())
                        .setParameter("now", now)
                        .getSingleResult());
    }

    @Override
    public boolean isInvited(TenantId tenant, EmailAddress email, Instant now) {
        return transactions
                        .session()
                        .createSelectionQuery(
                                "select count(*) " + OPEN + " and i.email = :email and i.expiresAt > :now", Long.class)
                        .setParameter("tenant", tenant.value())
                        .setParameter("email", email.value())
                        .setParameter("now", now)
                        .getSingleResult()
                > 0;
    }

    @Override
    public boolean end(TenantId tenant, InvitationId id, Instant when) {
        return transactions
                        .session()
                        .createMutationQuery(END + " and i.id = :id")
                        .setParameter("when", when)
                        .setParameter("tenant", tenant.value())
                        .setParameter("id", id.value())
                        .executeUpdate()
                == 1;
    }

    @Override
    public void endAllBy(TenantId tenant, MemberId inviter, Instant when) {
        transactions
                .session()
                .createMutationQuery(END + " and i.invitedBy = :inviter")
                .setParameter("when", when)
                .setParameter("tenant", tenant.value())
                .setParameter("inviter", inviter.value())
                .executeUpdate();
    }

    @Override
    public void endAll(TenantId tenant, EmailAddress email, Instant when) {
        transactions
                .session()
                .createMutationQuery(END + " and i.email = :email")
                .setParameter("when", when)
                .setParameter("tenant", tenant.value())
                .setParameter("email", email.value())
                .executeUpdate();
    }
}
