package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.application.access.in.Credentials;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * New credentials.
 *
 * @param expiresIn seconds until the access token expires
 */
@Schema(name = "Tokens")
public record TokensView(
        String accessToken,
        String refreshToken,
        @Schema(examples = "900") long expiresIn,
        @Schema(examples = "Bearer") String tokenType) {

    static TokensView of(Credentials credentials) {
        return new TokensView(
                credentials.accessToken(),
                credentials.refreshToken(),
                credentials.accessLifetime().toSeconds(),
                "Bearer");
    }

    @Override
    public String toString() {
        return "TokensView[hidden]";
    }
}
