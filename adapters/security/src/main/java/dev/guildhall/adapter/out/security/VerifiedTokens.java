package dev.guildhall.adapter.out.security;

import dev.guildhall.application.access.out.AccessTokens.Claims;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens whose signature was found to be good. Checking one takes longer than all the rest of a small request, and a
 * client shows the same token again and again. Only whole tokens that passed get in here, so nobody can fill it or be
 * let in by it; how long they are good is still asked each time.
 */
final class VerifiedTokens {

    private final int capacity;
    private final Map<String, Verified> tokens = new ConcurrentHashMap<>();

    /**
     * A good token.
     *
     * @param notBefore start of its life, with what clocks may differ taken off
     */
    record Verified(Claims claims, Instant notBefore) {

        Optional<Claims> at(Instant now) {
            boolean good = now.isBefore(claims.expiresAt()) && !now.isBefore(notBefore);
            return good ? Optional.of(claims) : Optional.empty();
        }
    }

    VerifiedTokens(int capacity) {
        this.capacity = capacity;
    }

    Optional<Verified> find(String token) {
        return Optional.ofNullable(tokens.get(token));
    }

    /** Remembers a token; when there are too many, the expired ones are forgotten first and then all. */
    void remember(String token, Verified verified, Instant now) {
        if (tokens.size() >= capacity) {
            tokens.values().removeIf(one -> one.at(now).isEmpty());
        }
        if (tokens.size() >= capacity) {
            tokens.clear();
        }
        tokens.put(token, verified);
    }

    int size() {
        return tokens.size();
    }
}
