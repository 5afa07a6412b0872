package dev.guildhall.adapter.in.faces.support;

import dev.guildhall.application.context.SystemContext;
import java.time.Duration;
import java.util.Optional;

/** The browser at the other end: what it sent and what it is to do next. */
public interface Browser {

    /** A parameter of the address or the form, without surrounding white space; empty when blank. */
    Optional<String> parameter(String name);

    /** A cookie's value. */
    Optional<String> cookie(String name);

    /** Whether it sends a form of this page. */
    boolean isPostback();

    /** Correlates this request with logs. */
    String requestId();

    /** The call as one that nobody has signed in for. */
    SystemContext anonymous();

    /** Whether it has a session cookie; the session need not be good any more. */
    boolean hasSession();

    /** Gives it the session cookie. */
    void signIn(String sessionToken);

    /** Takes the session cookie away. */
    void signOut();

    /** Gives it the cookie with which it looks into a company for support; it goes with the browser. */
    void startSupportVisit(String token);

    /** Takes that cookie away, and what the browser keeps of the company. */
    void endSupportVisit();

    /**
     * Sends it elsewhere.
     *
     * @param path within the application, with its query
     */
    void redirect(String path);

    /** Gives it a cookie that comes back with it from another server, and soon expires. */
    void sendAway(String token, Duration life);

    /** What {@link #sendAway} gave it, when it comes back. */
    Optional<String> broughtBack();

    /** Answers 404 instead of the page. */
    void notFound();
}
