package dev.guildhall.application.crosstenant;

import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Which member an e-mail address signs in. Global, because at sign-in the tenant is not known yet. */
public interface LoginDirectory {

    /**
     * Adds a login. Called inside the tenant's write transaction, and rolls back with it.
     *
     * @return false when the address has a login already
     */
    boolean register(Login login);

    /**
     * Gives a member another password. Called inside the tenant's write transaction, and rolls back with it.
     *
     * @param passwordHash PHC string
     * @return false when the member has no login
     */
    boolean changePassword(TenantId tenant, MemberId member, String passwordHash);

    /**
     * The password of a member, which nobody changes until this transaction is over; nobody else holds it, either. Called
     * inside the tenant's write transaction before anything that a new password ends.
     *
     * @return PHC string; empty when the member has no login
     */
    Optional<String> hold(TenantId tenant, MemberId member);

    /** Forgets the login of a member. Called inside the tenant's write transaction, and rolls back with it. */
    void remove(TenantId tenant, MemberId member);

    /** Finds the login of an address. Needs no transaction. */
    Optional<Login> find(EmailAddress email);

    /**
     * A login.
     *
     * @param passwordHash PHC string
     */
    record Login(EmailAddress email, TenantId tenant, MemberId member, String passwordHash) {

        @Override
        public String toString() {
            return "Login[" + tenant + ", " + member + "]";
        }
    }
}
