package dev.guildhall.application.access;

import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.access.in.SignUp;
import dev.guildhall.application.access.in.SignUp.Outcome.SignedUp;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.application.testing.fake.CountedSecretTokens;
import dev.guildhall.application.testing.fake.FastPasswordHasher;
import dev.guildhall.application.testing.fake.FixedVerificationKeys;
import dev.guildhall.application.testing.fake.InMemoryApiKeyStore;
import dev.guildhall.application.testing.fake.InMemoryAudit;
import dev.guildhall.application.testing.fake.InMemoryDatabase;
import dev.guildhall.application.testing.fake.InMemoryInvitationStore;
import dev.guildhall.application.testing.fake.InMemoryLogInAttempts;
import dev.guildhall.application.testing.fake.InMemoryLoginDirectory;
import dev.guildhall.application.testing.fake.InMemoryMemberStore;
import dev.guildhall.application.testing.fake.InMemoryMembershipStore;
import dev.guildhall.application.testing.fake.InMemoryRefreshTokenStore;
import dev.guildhall.application.testing.fake.InMemoryServiceAccountStore;
import dev.guildhall.application.testing.fake.InMemorySessionStore;
import dev.guildhall.application.testing.fake.InMemoryTenantStore;
import dev.guildhall.application.testing.fake.InMemoryTransactions;
import dev.guildhall.application.testing.fake.RememberedAccessTokens;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.shared.EmailAddress;
import java.util.Optional;

/** The use cases of access on fakes. */
final class Entrance {

    static final EmailAddress ANA = new EmailAddress("ana@lumen.example");
    static final Password PASSWORD = new Password("a long enough secret");

    final ManualClock clock = new ManualClock();
    final InMemoryDatabase database = new InMemoryDatabase();
    final InMemoryAudit audit = new InMemoryAudit(database, clock);
    final AccessPorts ports = new AccessPorts(
            new InMemoryTransactions(database),
            new InMemoryTenantStore(database),
            new InMemoryMemberStore(database),
            new InMemorySessionStore(database),
            new InMemoryRefreshTokenStore(database),
            new InMemoryApiKeyStore(database),
            new InMemoryMembershipStore(database),
            new InMemoryInvitationStore(database),
            new InMemoryLoginDirectory(database),
            new InMemoryLogInAttempts(),
            new FastPasswordHasher(database),
            new CountedSecretTokens(),
            new RememberedAccessTokens(),
            new FixedVerificationKeys(),
            clock,
            new SequentialIds(),
            audit.trail());
    final InMemoryServiceAccountStore serviceAccounts = new InMemoryServiceAccountStore(database);
    final AccessUseCases useCases = new AccessUseCases(ports);

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
}
