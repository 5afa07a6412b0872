package dev.guildhall.application.context;

/**
 * How people reach us, by what the operator says and not by what a request says of itself: a proxy in front may forget to tell
 * that it was reached over TLS.
 *
 * @param tls whether people reach us over TLS only
 */
public record Transport(boolean tls) {

    private static final String SESSION_COOKIE = "guildhall_session";
    private static final String SUPPORT_COOKIE = "guildhall_support";
    private static final String DEPARTURE_COOKIE = "guildhall_departure";

    /**
     * Name of the cookie that holds a session. Over TLS browsers themselves see to it that nobody else sets one of this name:
     * it is Secure, of this host alone and for all its paths.
     */
    public String sessionCookie() {
        return name(SESSION_COOKIE);
    }

    /** Name of the cookie by which somebody looks into a company for support; likewise. */
    public String supportCookie() {
        return name(SUPPORT_COOKIE);
    }

    /** Name of the cookie by which a browser comes back from its company's sign-in server; likewise. */
    public String departureCookie() {
        return name(DEPARTURE_COOKIE);
    }

    private String name(String plain) {
        return tls ? "__Host-" + plain : plain;
    }
}
