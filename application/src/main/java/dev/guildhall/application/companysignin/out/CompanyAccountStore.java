package dev.guildhall.application.companysignin.out;

import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/**
 * Keeps which member is meant by whom a sign-in server vouches for. The server's own id for somebody counts, never the
 * address, which it may give to somebody else one day. Called inside a tenant transaction.
 */
public interface CompanyAccountStore {

    /**
     * Binds a member, who has not signed in yet, instead of the one bound before if there is one. A member is bound to one person of a server at most;
     * who binds looks first.
     */
    void replace(Account account);

    /**
     * Notes what of {@link dev.guildhall.domain.access.FactorThere} somebody who is bound has fulfilled by signing in, instead of
     * what was noted before.
     */
    void noteFactor(TenantId tenant, String issuer, String subject, Optional<String> met);

    /** Whether somebody of a server stands for a member already. */
    boolean isBound(TenantId tenant, String issuer, MemberId member);

    /** The member, removed or not. */
    Optional<MemberId> find(TenantId tenant, String issuer, String subject);

    /**
     * A binding.
     *
     * @param subject the server's id for the person
     */
    record Account(TenantId tenant, String issuer, String subject, MemberId member) {}
}
