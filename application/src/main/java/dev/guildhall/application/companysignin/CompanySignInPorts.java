package dev.guildhall.application.companysignin;

import dev.guildhall.application.access.AccessPorts;
import dev.guildhall.application.access.out.CompanySignInStore.Kept;
import dev.guildhall.application.companysignin.out.CompanyAccountStore;
import dev.guildhall.application.companysignin.out.CompanySessionStore;
import dev.guildhall.application.companysignin.out.SignInAttemptStore;
import dev.guildhall.application.companysignin.out.SignInServer;
import dev.guildhall.application.companysignin.out.WaitingRoom;
import dev.guildhall.application.crosstenant.MailDomainDirectory;
import dev.guildhall.application.secret.SealedTexts;
import dev.guildhall.application.secret.TenantVault;
import dev.guildhall.domain.access.CompanySignIn;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that signing in at companies' own servers needs from the outside.
 *
 * @param access what signing in with us needs
 */
public record CompanySignInPorts(
        AccessPorts access,
        MailDomainDirectory directory,
        SignInAttemptStore attempts,
        CompanyAccountStore accounts,
        CompanySessionStore sessions,
        SignInServer server,
        WaitingRoom waiting) {

    /** Where servers send browsers back to. */
    private static final String RETURN_PATH = "/company-sign-in/";

    private static final String START_PATH = "/to-company-sign-in";

    private static final String SECRET = "company-sign-in:secret";

    /**
     * What a company's server has to know as our address, letter by letter. Each company has its own: what another
     * company's server sends back with a browser is told by the address, before any of it is shown to a server.
     */
    String returnAddress(TenantId company) {
        return access.publicUrl().to(RETURN_PATH + company);
    }

    /** Where browsers begin. */
    String startAddress() {
        return access.publicUrl().to(START_PATH);
    }

    Instant now() {
        return access.clock().instant();
    }

    /** The setting of a company. Called inside its transaction. */
    Optional<Server> serverOf(TenantId tenant) {
        return access.companySignIns()
                .find(tenant)
                .map(kept -> new Server(kept.signIn(), vault().open(tenant, SECRET, kept.sealedSecret())));
    }

    TenantVault vault() {
        return access.vault();
    }

    String sealSecret(TenantId tenant, String secret) {
        return vault().seal(tenant, SECRET, secret);
    }

    /** Seals what proves to the server that it is us who ask with a new key; says what cannot be opened. */
    List<String> sealSecretAgain(TenantId tenant, SealedTexts.Again again) {
        Optional<Kept> before = access.companySignIns().find(tenant);
        Optional<Kept> after = before.flatMap(
                kept -> again.seal(SECRET, kept.sealedSecret()).map(text -> new Kept(kept.signIn(), text)));
        after.ifPresent(kept -> access.companySignIns().replace(tenant, kept));
        return before.isPresent() && after.isEmpty() ? List.of("secret of the sign-in server") : List.of();
    }

    /** Whether an address is of a domain that was confirmed to the company. Called inside its transaction. */
    boolean isOwn(TenantId tenant, EmailAddress address) {
        return access.mailDomains().isOwn(tenant, address);
    }

    /**
     * Whether a company demands a second factor and a sign-in at its server counts for none. Called inside its transaction.
     *
     * @param met what the sign-in has fulfilled
     */
    boolean lacksFactor(CompanySignIn company, Optional<String> met) {
        return demandsFactor(company.tenant()) && !company.factor().holdsFor(met);
    }

    /** Whether a company demands a second factor of its members. Called inside its transaction. */
    boolean demandsFactor(TenantId tenant) {
        return access.signInRules().find(tenant).secondFactor();
    }

    /**
     * A server that can be asked.
     *
     * @param secret proves to it that it is us who ask
     */
    record Server(CompanySignIn setting, String secret) {

        @Override
        public String toString() {
            return "Server[" + setting + "]";
        }
    }

    /** Whether the company's work stands still. Called outside any transaction. */
    boolean isHalted(TenantId tenant) {
        return access.standings().recent(tenant).filter(Standing::isHalted).isPresent();
    }
}
