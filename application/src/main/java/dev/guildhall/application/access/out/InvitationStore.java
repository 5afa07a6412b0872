package dev.guildhall.application.access.out;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Invitation;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.InvitationId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/** Keeps invitations with digests of their tokens. Called inside a tenant transaction. */
public interface InvitationStore {

    /** Adds an invitation with the digest of its token. */
    void create(Invitation invitation, TokenHash token);

    /** Finds the invitation that a token belongs to. */
    Optional<Invitation> findByToken(TenantId tenant, TokenHash token);

    /** Like {@link #findByToken}, and keeps others from accepting it until this transaction is over. */
    Optional<Invitation> findByTokenForUpdate(TenantId tenant, TokenHash token);

    /** Invitations that have not ended, expired ones included, newest first. */
    Page<Invitation> list(TenantId tenant, PageRequest page);

    /**
     * How many can be accepted; counted so that two additions at once cannot both take the last place (locks the tenant's
     * row).
     */
    int countForAddition(TenantId tenant, Instant now);

    /** Whether an invitation of an address can be accepted. */
    boolean isInvited(TenantId tenant, EmailAddress email, Instant now);

    /**
     * Ends an invitation.
     *
     * @return false when there is none, or it has ended already
     */
    boolean end(TenantId tenant, InvitationId id, Instant when);

    /** Ends all invitations that a member made. */
    void endAllBy(TenantId tenant, MemberId inviter, Instant when);

    /** Ends all invitations of an address. */
    void endAll(TenantId tenant, EmailAddress email, Instant when);
}
