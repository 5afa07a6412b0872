package dev.guildhall.application.access.out;

import dev.guildhall.domain.access.Role;
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
     * What a token says.
     *
     * @param settingUp whether its holder may do nothing but set up a second factor
     * @param expiresAt whole seconds
     */
    record Claims(
            TenantId tenant, MemberId member, Role role, SessionId session, boolean settingUp, Instant expiresAt) {

        /** The claims of somebody who may do everything that the role may. */
        public Claims(TenantId tenant, MemberId member, Role role, SessionId session, Instant expiresAt) {
            this(tenant, member, role, session, false, expiresAt);
        }
    }
}
