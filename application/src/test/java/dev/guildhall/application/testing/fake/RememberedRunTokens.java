package dev.guildhall.application.testing.fake;

import dev.guildhall.application.run.out.RunTokens;
import dev.guildhall.domain.delegation.RunGrant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Run tokens that are known instead of signed. */
public final class RememberedRunTokens implements RunTokens {

    private final Map<String, RunGrant> minted = new ConcurrentHashMap<>();
    private final AtomicInteger counter = new AtomicInteger();
    private final InstantSource clock;

    /** Tokens that go by this clock. */
    public RememberedRunTokens(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String mint(RunGrant grant) {
        String token = "run-" + counter.incrementAndGet();
        minted.put(token, grant);
        return token;
    }

    @Override
    public Optional<RunGrant> verify(String token, String audience) {
        return Optional.ofNullable(minted.get(token))
                .filter(grant -> grant.audience().equals(audience))
                .filter(grant -> clock.instant().isBefore(grant.expiresAt()));
    }
}
