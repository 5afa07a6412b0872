package dev.guildhall.application.access.out;

import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/** Mints and verifies signed access tokens. */
public interface AccessTokens {

    /** A signed token with these claims. */
    String mint(Claims claims, Instant issuedAt);

    /** The claims of a token that we signed and that is good at this instant; empty for anything else. */
    Optional<Claims> verify(String token, Instant now);

    /**
     * Whom a token stands for. What that member may do is looked up at each call: it may change while the token lives.
     *
     * @param expiresAt whole seconds
     */
    record Claims(TenantId tenant, MemberId member, SessionId session, Instant expiresAt) {}
}
