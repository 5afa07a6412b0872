package dev.guildhall.application.testing.fake;

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
import java.util.Map;
import java.util.Optional;

/** Invitations in memory. */
public final class InMemoryInvitationStore implements InvitationStore {

    static final Table<InvitationId, Invitation> INVITATIONS = new Table<>("invitations");
    private static final Table<TokenHash, InvitationId> TOKENS = new Table<>("invitation tokens");
    private static final Keyset<Invitation> NEWEST =
            Keyset.descending(invitation -> Keyset.key(invitation.createdAt(), invitation.id()));

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryInvitationStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void create(Invitation invitation, TokenHash token) {
        database.insert(invitation.tenant(), INVITATIONS, invitation.id(), invitation);
        database.insert(invitation.tenant(), TOKENS, token, invitation.id());
    }

    @Override
    public Optional<Invitation> findByToken(TenantId tenant, TokenHash token) {
        return Optional.ofNullable(database.rows(tenant, TOKENS).get(token))
                .flatMap(id ->
                        Optional.ofNullable(database.rows(tenant, INVITATIONS).get(id)));
    }

    @Override
    public Optional<Invitation> findByTokenForUpdate(TenantId tenant, TokenHash token) {
        database.demandTransaction().demandWrites();
        return findByToken(tenant, token);
    }

    @Override
    public Page<Invitation> list(TenantId tenant, PageRequest page) {
        return NEWEST.page(open(tenant), page);
    }

    @Override
    public int countForAddition(TenantId tenant, Instant now) {
        database.demandTransaction().demandWrites();
        return (int) open(tenant).stream()
                .filter(invitation -> invitation.isPendingAt(now))
                .count();
    }

    private List<Invitation> open(TenantId tenant) {
        return database.rows(tenant, INVITATIONS).values().stream()
                .filter(invitation -> invitation.endedAt().isEmpty())
                .toList();
    }

    @Override
    public boolean isInvited(TenantId tenant, EmailAddress email, Instant now) {
        return open(tenant).stream()
                .anyMatch(invitation -> invitation.email().equals(email) && invitation.isPendingAt(now));
    }

    @Override
    public boolean end(TenantId tenant, InvitationId id, Instant when) {
        Map<InvitationId, Invitation> rows = database.changeable(tenant, INVITATIONS);
        Optional<Invitation> pending = Optional.ofNullable(rows.get(id))
                .filter(invitation -> invitation.endedAt().isEmpty());
        pending.ifPresent(invitation -> rows.put(id, ended(invitation, when)));
        return pending.isPresent();
    }

    @Override
    public void endAllBy(TenantId tenant, MemberId inviter, Instant when) {
        open(tenant).stream()
                .filter(invitation -> invitation.invitedBy().equals(inviter))
                .forEach(invitation -> end(tenant, invitation.id(), when));
    }

    @Override
    public void endAll(TenantId tenant, EmailAddress email, Instant when) {
        open(tenant).stream()
                .filter(invitation -> invitation.email().equals(email))
                .forEach(invitation -> end(tenant, invitation.id(), when));
    }

    private static Invitation ended(Invitation invitation, Instant when) {
        return new Invitation(
                invitation.tenant(),
                invitation.id(),
                invitation.email(),
                invitation.role(),
                invitation.invitedBy(),
                invitation.createdAt(),
                invitation.expiresAt(),
                Optional.of(when));
    }
}
