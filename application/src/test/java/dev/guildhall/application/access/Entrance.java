package dev.guildhall.application.access;

import dev.guildhall.application.access.in.Authenticate.Credential;
import dev.guildhall.application.access.in.Credentials;
import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.access.in.SignUp;
import dev.guildhall.application.access.in.SignUp.Outcome.SignedUp;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.mail.MailPorts;
import dev.guildhall.application.mail.MailUseCases;
import dev.guildhall.application.mail.PublicUrl;
import dev.guildhall.application.member.MemberPorts;
import dev.guildhall.application.member.MemberUseCases;
import dev.guildhall.application.secret.TenantVault;
import dev.guildhall.application.tenant.Seats;
import dev.guildhall.application.tenant.TenantPlans;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.application.testing.fake.CountedSecretTokens;
import dev.guildhall.application.testing.fake.FastPasswordHasher;
import dev.guildhall.application.testing.fake.FixedVerificationKeys;
import dev.guildhall.application.testing.fake.InMemoryApiKeyStore;
import dev.guildhall.application.testing.fake.InMemoryAudit;
import dev.guildhall.application.testing.fake.InMemoryCompanySignInStore;
import dev.guildhall.application.testing.fake.InMemoryDatabase;
import dev.guildhall.application.testing.fake.InMemoryFactorStore;
import dev.guildhall.application.testing.fake.InMemoryInvitationStore;
import dev.guildhall.application.testing.fake.InMemoryKeysetStore;
import dev.guildhall.application.testing.fake.InMemoryLogInAttempts;
import dev.guildhall.application.testing.fake.InMemoryLoginDirectory;
import dev.guildhall.application.testing.fake.InMemoryMailClaims;
import dev.guildhall.application.testing.fake.InMemoryMailDomainDirectory;
import dev.guildhall.application.testing.fake.InMemoryMailDomainStore;
import dev.guildhall.application.testing.fake.InMemoryMailQueue;
import dev.guildhall.application.testing.fake.InMemoryMemberStore;
import dev.guildhall.application.testing.fake.InMemoryMembershipStore;
import dev.guildhall.application.testing.fake.InMemoryPasswordResetStore;
import dev.guildhall.application.testing.fake.InMemoryPendingSignUps;
import dev.guildhall.application.testing.fake.InMemoryPlanCatalog;
import dev.guildhall.application.testing.fake.InMemoryRefreshTokenStore;
import dev.guildhall.application.testing.fake.InMemoryServiceAccountStore;
import dev.guildhall.application.testing.fake.InMemorySessionStore;
import dev.guildhall.application.testing.fake.InMemorySignInRulesStore;
import dev.guildhall.application.testing.fake.InMemoryStandingStore;
import dev.guildhall.application.testing.fake.InMemoryTenantStore;
import dev.guildhall.application.testing.fake.InMemoryTicketStore;
import dev.guildhall.application.testing.fake.InMemoryTransactions;
import dev.guildhall.application.testing.fake.InMemoryUseMeter;
import dev.guildhall.application.testing.fake.LabelledKeysetCipher;
import dev.guildhall.application.testing.fake.Postbox;
import dev.guildhall.application.testing.fake.RememberedAccessTokens;
import dev.guildhall.application.testing.fake.SteppedOneTimeCodes;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.mail.Mail;
import dev.guildhall.domain.shared.EmailAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The use cases of access on fakes. */
final class Entrance {

    static final EmailAddress ANA = new EmailAddress("ana@lumen.example");
    static final Password PASSWORD = new Password("a long enough secret");

    private static final Pattern TOKEN = Pattern.compile("\\?token=(\\S+)");

    final ManualClock clock = new ManualClock();
    final InMemoryDatabase database = new InMemoryDatabase();
    final InMemoryAudit audit = new InMemoryAudit(database, clock);
    final InMemoryServiceAccountStore serviceAccounts = new InMemoryServiceAccountStore(database);
    final InMemoryStandingStore standings = new InMemoryStandingStore(database);
    final InMemoryMailQueue mails = new InMemoryMailQueue(database);
    final InMemoryKeysetStore keysets = new InMemoryKeysetStore(database);
    final LabelledKeysetCipher cipher = new LabelledKeysetCipher("first");
    final Postbox postbox = new Postbox(database);
    final AccessPorts ports;
    final AccessUseCases useCases;

    Entrance() {
        this(false);
    }

    /**
     * @param confirms whether who signs up has to open a link first
     */
    Entrance(boolean confirms) {
        InMemoryPlanCatalog plans = new InMemoryPlanCatalog();
        ports = new AccessPorts(
                new InMemoryTransactions(database),
                new InMemoryTenantStore(database),
                standings,
                new InMemoryMemberStore(database),
                new InMemorySessionStore(database),
                new InMemoryRefreshTokenStore(database),
                new InMemoryApiKeyStore(database),
                new InMemoryMembershipStore(database),
                new InMemoryInvitationStore(database),
                plans,
                new Seats(
                        new TenantPlans(new InMemoryTenantStore(database), plans),
                        new InMemoryUseMeter(database, clock)),
                new InMemoryLoginDirectory(database),
                new InMemoryLogInAttempts(),
                new FastPasswordHasher(database),
                new CountedSecretTokens(),
                new RememberedAccessTokens(),
                new FixedVerificationKeys(),
                new InMemoryPendingSignUps(database),
                confirms,
                new InMemoryPasswordResetStore(database),
                new SteppedOneTimeCodes(),
                new TenantVault(keysets, cipher),
                new InMemoryFactorStore(database),
                new InMemoryTicketStore(database),
                new InMemorySignInRulesStore(database),
                new InMemoryCompanySignInStore(database),
                new InMemoryMailDomainStore(new InMemoryMailDomainDirectory(), database),
                mails,
                new PublicUrl("https://guildhall.example"),
                clock,
                new SequentialIds(),
                audit.trail());
        useCases = new AccessUseCases(ports);
    }

    MemberUseCases members() {
        return new MemberUseCases(new MemberPorts(
                ports.tx(),
                ports.memberships(),
                ports.members(),
                ports.invitations(),
                ports.seats(),
                serviceAccounts,
                ports.sessions(),
                ports.apiKeys(),
                ports.logins(),
                ports.attempts(),
                ports.confirmsSignUps(),
                mails,
                ports.publicUrl(),
                ports.secrets(),
                clock,
                ports.ids(),
                ports.trail()));
    }

    SignUp.Outcome signUp(EmailAddress email, String company) {
        return useCases.signUp()
                .signUp(
                        Fixtures.SYSTEM,
                        new SignUp.Command(email, PASSWORD, "Ana", company, Optional.empty(), Optional.empty()));
    }

    SignedUp ana() {
        return (SignedUp) signUp(ANA, "Lumen Coffee");
    }

    LogIn.Outcome logIn(EmailAddress email, String password) {
        return useCases.logIn().logIn(Fixtures.SYSTEM, new LogIn.Command(email, new Password(password)));
    }

    /** Delivers what waits, and gives all mails so far. */
    List<Mail> post() {
        MailUseCases mailing =
                new MailUseCases(new MailPorts(ports.tx(), mails, new InMemoryMailClaims(database), postbox, clock));
        mailing.claimMails()
                .claim(Fixtures.SYSTEM, 100)
                .forEach(due -> mailing.deliverMail().deliver(Fixtures.SYSTEM, due));
        return postbox.taken();
    }

    /** The token in the link of the last mail. */
    String mailedToken() {
        Matcher link = TOKEN.matcher(post().getLast().body());
        if (!link.find()) {
            throw new IllegalStateException("no link in the last mail");
        }
        return link.group(1);
    }

    /** The caller of an access token. */
    Optional<CallContext> bearer(Credentials credentials) {
        return useCases.authenticate()
                .authenticate(new Credential.Bearer(credentials.accessToken()), Contexts.entry("r"));
    }

    /** The caller of a session. */
    Optional<CallContext> caller(Credentials credentials) {
        return useCases.authenticate()
                .authenticate(new Credential.SessionCookie(credentials.sessionToken()), Contexts.entry("r"));
    }
}
