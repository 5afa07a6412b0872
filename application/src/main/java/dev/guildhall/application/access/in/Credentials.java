package dev.guildhall.application.access.in;

import java.time.Duration;

/**
 * What a signed-in caller holds from now on. All three belong to one session. Never logged.
 *
 * @param accessToken signed and short-lived, for the API
 * @param accessLifetime how long the access token is accepted
 * @param refreshToken for the next access token; works once
 * @param sessionToken for the browser's cookie
 */
public record Credentials(String accessToken, Duration accessLifetime, String refreshToken, String sessionToken) {

    @Override
    public String toString() {
        return "Credentials[hidden]";
    }
}
