package dev.guildhall.application.access.out;

import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Makes and reads opaque tokens: a kind, the tenant they belong to, and 256 random bits. */
public interface SecretTokens {

    /** What a token is for; its readable prefix. */
    enum Kind {
        /** Browser session. */
        SESSION,
        /** Browser session that a company's own sign-in server answers for. */
        COMPANY_SESSION,
        /** A browser is on the way to such a server and back. */
        COMPANY_SIGN_IN,
        /** Refresh. */
        REFRESH,
        /** Confirmation of a sign-up. */
        CONFIRMATION,
        /** Replacement of a forgotten password. */
        PASSWORD_RESET,
        /** The right password was shown, and a code is awaited. */
        TICKET,
        /** API key. Ends in a checksum, so that a mistyped or made-up one is recognised without looking anything up. */
        API_KEY,
        /** Invitation. */
        INVITATION,
        /** Somebody looks into the tenant for support. */
        SUPPORT
    }

    /** A new token. */
    Issued issue(Kind kind, TenantId tenant);

    /** Reads a token somebody shows; empty when it is not of this kind or has the wrong shape. Proves nothing yet. */
    Optional<Presented> read(Kind kind, String token);

    /**
     * A new token.
     *
     * @param token to hand out, once
     * @param hash to store
     */
    record Issued(String token, TokenHash hash) {}

    /**
     * A shown token.
     *
     * @param tenant where to look for the hash; only a match there proves anything
     */
    record Presented(TenantId tenant, TokenHash hash) {}
}
