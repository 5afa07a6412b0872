package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.AccessTokens;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Access tokens that are known instead of signed. */
public final class RememberedAccessTokens implements AccessTokens {

    private final Map<String, Claims> minted = new ConcurrentHashMap<>();
    private final AtomicInteger counter = new AtomicInteger();

    @Override
    public String mint(Claims claims, Instant issuedAt) {
        String token = "access-" + counter.incrementAndGet();
        minted.put(token, claims);
        return token;
    }

    @Override
    public Optional<Claims> verify(String token, Instant now) {
        return Optional.ofNullable(minted.get(token)).filter(claims -> now.isBefore(claims.expiresAt()));
    }
}
