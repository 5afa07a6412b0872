package dev.guildhall.adapter.in.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;

/** The headers that tell a browser what it may do with an answer. */
final class SecurityHeaders {

    /** Request attribute with the nonce that the page's own inline scripts must carry. */
    static final String NONCE = "cspNonce";

    private static final String FOR_DATA = "default-src 'none'; frame-ancestors 'none'";

    private final SecureRandom random = new SecureRandom();

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

    private static void common(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
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
