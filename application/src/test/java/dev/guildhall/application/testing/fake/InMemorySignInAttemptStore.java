package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.application.companysignin.out.SignInAttemptStore;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Who is on the way to a sign-in server, in memory. */
public final class InMemorySignInAttemptStore implements SignInAttemptStore {

    private static final Table<TokenHash, Attempt> ATTEMPTS = new Table<>("sign-in attempts");

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemorySignInAttemptStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void create(Attempt attempt) {
        Map<TokenHash, Attempt> attempts = database.changeable(attempt.tenant(), ATTEMPTS);
        attempts.values().removeIf(old -> !attempt.createdAt().isBefore(old.expiresAt()));
        attempts.put(attempt.browser(), attempt);
    }

    @Override
    public Optional<Attempt> take(TenantId tenant, TokenHash browser, Instant now) {
        return Optional.ofNullable(database.changeable(tenant, ATTEMPTS).remove(browser))
                .filter(attempt -> now.isBefore(attempt.expiresAt()));
    }
}
