package dev.guildhall.adapter.out.security.oidc;

import dev.guildhall.application.companysignin.out.SignInServer.Departure;
import dev.guildhall.domain.access.CompanySignIn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the addresses to which browsers are sent, with secrets of 256 random bits each. */
final class Departures {

    private static final String SCOPE = "openid email profile";
    private static final String OFFLINE = " offline_access";
    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    Departure to(Description server, CompanySignIn company, String returnAddress) {
        String state = secret();
        String nonce = secret();
        String verifier = secret();
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", company.client());
        query.put("redirect_uri", returnAddress);
        query.put("scope", SCOPE);
        query.put("state", state);
        query.put("nonce", nonce);
        query.put("code_challenge", challenge(verifier));
        query.put("code_challenge_method", "S256");
        if (company.offline()) {
            askToStay(server, query);
        }
        return new Departure(with(query, server.authorization()), state, nonce, verifier);
    }

    /** Nothing of the session is named: the server knows by its own cookie who it is, and asks before it ends anything. */
    static String farewell(String signOut, CompanySignIn company) {
        return with(Map.of("client_id", company.client()), signOut);
    }

    private static String with(Map<String, String> query, String address) {
        return address + (address.contains("?") ? "&" : "?") + encoded(query);
    }

    /** Google does not know the scope of the standard, and gives what it is asked again with to who has just agreed only. */
    private static void askToStay(Description server, Map<String, String> query) {
        if (server.knowsOffline()) {
            query.put("scope", SCOPE + OFFLINE);
        } else {
            query.put("access_type", "offline");
            query.put("prompt", "consent");
        }
    }

    private static String encoded(Map<String, String> query) {
        return query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return encode(bytes);
    }

    private static String challenge(String verifier) {
        try {
            return encode(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
