package dev.guildhall.adapter.out.security.oidc;

import com.nimbusds.jose.util.JSONObjectUtils;
import dev.guildhall.application.companysignin.out.NotProven;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a server says about itself (OpenID Connect Discovery 1.0).
 *
 * @param authorization where people sign in
 * @param token where proofs are fetched
 * @param keys where the keys are with which it signs
 * @param signOut where people sign out (OpenID Connect RP-Initiated Logout 1.0)
 * @param knowsOffline whether it may be asked for offline access by that name (OpenID Connect Core 1.0, section 11)
 * @param namesItself whether it names itself when it sends browsers back (RFC 9207)
 */
record Description(
        String issuer,
        String authorization,
        String token,
        String keys,
        Optional<String> signOut,
        boolean knowsOffline,
        boolean namesItself) {

    static final String PATH = "/.well-known/openid-configuration";

    /**
     * Reads a description.
     *
     * @param asked the issuer whose description it must be
     */
    static Description of(String text, String asked) {
        try {
            Map<String, Object> json = JSONObjectUtils.parse(text);
            String issuer = String.valueOf(JSONObjectUtils.getString(json, "issuer"));
            if (!issuer.equals(asked)) {
                throw unfit("The server calls itself " + shortened(issuer) + ", not " + asked
                        + ". Enter the issuer exactly as the server says it.");
            }
            demandWhatWeNeed(json);
            return new Description(
                    issuer,
                    address(json, "authorization_endpoint", asked),
                    address(json, "token_endpoint", asked),
                    address(json, "jwks_uri", asked),
                    signOut(json, asked),
                    knowsOffline(json),
                    Boolean.TRUE.equals(json.get("authorization_response_iss_parameter_supported")));
        } catch (ParseException e) {
            throw new NotProven(Why.UNFIT, "What the server says about itself cannot be read.", e);
        }
    }

    /** A server that says nothing about a method may know it nevertheless; one that names others does not. */
    private static void demandWhatWeNeed(Map<String, Object> json) throws ParseException {
        List<String> methods = JSONObjectUtils.getStringList(json, "code_challenge_methods_supported");
        if (methods != null && !methods.contains("S256")) {
            throw unfit("The server does not know proof keys (PKCE) with S256.");
        }
        List<String> ways = JSONObjectUtils.getStringList(json, "token_endpoint_auth_methods_supported");
        if (ways != null && !ways.contains("client_secret_basic")) {
            throw unfit("The server takes no client secrets (client_secret_basic).");
        }
    }

    /** We can do without, so one that cannot be used is as good as none. */
    private static Optional<String> signOut(Map<String, Object> json, String issuer) {
        return json.get("end_session_endpoint") instanceof String text ? usable(text, issuer) : Optional.empty();
    }

    /** A server that does not say may know it nevertheless. */
    private static boolean knowsOffline(Map<String, Object> json) {
        return !(json.get("scopes_supported") instanceof List<?> scopes) || scopes.contains("offline_access");
    }

    private static String address(Map<String, Object> json, String name, String issuer) throws ParseException {
        String text = JSONObjectUtils.getString(json, name);
        if (text == null) {
            throw unfit("The server does not say its " + name + ".");
        }
        return usable(text, issuer)
                .orElseThrow(() -> unfit("The server's " + name + " is not an address that begins with https://."));
    }

    private static Optional<String> usable(String text, String issuer) {
        try {
            URI address = URI.create(text);
            boolean safe = "https".equals(address.getScheme())
                    || ("http".equals(address.getScheme()) && issuer.startsWith("http://"));
            return safe && address.getHost() != null && address.getRawFragment() == null
                    ? Optional.of(address.toASCIIString())
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static NotProven unfit(String advice) {
        return new NotProven(Why.UNFIT, advice);
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
