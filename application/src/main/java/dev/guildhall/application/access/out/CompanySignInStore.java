package dev.guildhall.application.access.out;

import dev.guildhall.domain.access.CompanySignIn;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Keeps to which sign-in server each company sends its people. Called inside a tenant transaction. */
public interface CompanySignInStore {

    /** The server of a company, if it has one. */
    Optional<Kept> find(TenantId tenant);

    /** Lets another setting hold for a company from now on. */
    void replace(TenantId tenant, Kept setting);

    /** Forgets the server; false when there is none. */
    boolean delete(TenantId tenant);

    /**
     * What of {@link dev.guildhall.domain.access.FactorThere} a member has fulfilled when it last signed in at the server that is
     * set now; empty when it never did, or without a second factor that counted then.
     */
    Optional<String> factorOf(TenantId tenant, MemberId member);

    /**
     * A setting as it is kept.
     *
     * @param sealedSecret what proves to the server that it is us who ask, sealed with the company's key
     */
    record Kept(CompanySignIn signIn, String sealedSecret) {}
}
