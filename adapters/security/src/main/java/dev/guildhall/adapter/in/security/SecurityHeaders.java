package dev.guildhall.adapter.in.security;

import dev.guildhall.application.context.Transport;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;

/** The headers that tell a browser what it may do with an answer. */
final class SecurityHeaders {

    /** Request attribute with the nonce that the page's own inline scripts must carry. */
    static final String NONCE = "cspNonce";

    private static final String FOR_DATA = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    /** A year, for whatever is below our host, too. */
    private static final String STRICT = "max-age=31536000; includeSubDomains";

    private final SecureRandom random = new SecureRandom();
    private final Transport transport;

    SecurityHeaders(Transport transport) {
        this.transport = transport;
    }

    void forData(HttpServletRequest request, HttpServletResponse response) {
        common(request, response);
        response.setHeader("Content-Security-Policy", FOR_DATA);
    }

    void forPage(HttpServletRequest request, HttpServletResponse response) {
        common(request, response);
        String nonce = nonce();
        request.setAttribute(NONCE, nonce);
        response.setHeader("Content-Security-Policy", forPages(nonce));
    }

    private void common(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (transport.tls() || request.isSecure()) {
            response.setHeader("Strict-Transport-Security", STRICT);
        }
    }

    private static String forPages(String nonce) {
        return "default-src 'self'; script-src 'self' 'nonce-" + nonce + "'; style-src 'self'; img-src 'self' data:; "
                + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";
    }

    private String nonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
