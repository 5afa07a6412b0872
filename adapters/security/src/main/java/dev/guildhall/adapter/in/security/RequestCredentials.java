package dev.guildhall.adapter.in.security;

import dev.guildhall.application.access.in.Authenticate.Credential;
import dev.guildhall.application.context.Transport;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the credential of an API request: a bearer token or an API key, else the browser's session cookie. */
final class RequestCredentials {

    private static final String KEY_HEADER = "X-API-Key";
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([A-Za-z0-9._~+/=-]+)");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private RequestCredentials() {}

    static Credential of(ContainerRequestContext request, Transport transport) {
        List<String> bearers = values(request, HttpHeaders.AUTHORIZATION);
        List<String> keys = values(request, KEY_HEADER);
        if (!bearers.isEmpty() && !keys.isEmpty()) {
            throw unauthenticated("Send either the Authorization header or " + KEY_HEADER + ", not both.");
        }
        if (!bearers.isEmpty()) {
            return bearer(bearers);
        }
        if (!keys.isEmpty()) {
            return key(keys);
        }
        Cookie cookie = request.getCookies().get(transport.sessionCookie());
        if (cookie == null) {
            throw unauthenticated("Sign in first: send an access token or an API key as 'Authorization: Bearer …'.");
        }
        if (!READING.contains(request.getMethod()) && !SameOrigin.isProven(request)) {
            throw new Refused(
                    Reason.FORBIDDEN,
                    "foreign-origin",
                    "A request with the session cookie that changes something must come from our own pages"
                            + " or carry the header " + SameOrigin.MARK + ": 1.");
        }
        Cookie support = request.getCookies().get(transport.supportCookie());
        return support == null || Paths.isAsOneself(request.getUriInfo().getPath())
                ? new Credential.SessionCookie(cookie.getValue())
                : new Credential.SupportCookie(support.getValue(), cookie.getValue());
    }

    static Refused unauthenticated(String detail) {
        return new Refused(Reason.UNAUTHENTICATED, "unauthenticated", detail);
    }

    private static Credential bearer(List<String> headers) {
        Matcher bearer = BEARER.matcher(headers.getFirst());
        if (headers.size() > 1 || !bearer.matches()) {
            throw unauthenticated("The Authorization header must be one 'Bearer' token.");
        }
        String token = bearer.group(1);
        return token.startsWith(Credential.ApiKey.PREFIX) ? new Credential.ApiKey(token) : new Credential.Bearer(token);
    }

    private static Credential key(List<String> headers) {
        if (headers.size() > 1) {
            throw unauthenticated("The header " + KEY_HEADER + " must come once.");
        }
        return new Credential.ApiKey(headers.getFirst().strip());
    }

    private static List<String> values(ContainerRequestContext request, String header) {
        return request.getHeaders().getOrDefault(header, List.of());
    }
}
