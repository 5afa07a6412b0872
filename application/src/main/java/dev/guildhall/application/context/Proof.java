package dev.guildhall.application.context;

import dev.guildhall.domain.shared.ApiKeyId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.SupportAccessId;
import dev.guildhall.domain.shared.SupportVisitId;

/** By what a caller has proved who it is. */
public sealed interface Proof {

    /** By something that belongs to a session: the browser's cookie, or an access token. */
    record OfSession(SessionId session) implements Proof {}

    /** By a token that its company's own sign-in server has given it. */
    record OfCompanyToken() implements Proof {}

    /** By an API key. */
    record OfKey(ApiKeyId key) implements Proof {}

    /**
     * By a company's consent to somebody of the platform, who is no member of it.
     *
     * @param visit what was begun by it; a later one ends this
     * @param name of that person
     */
    record OfSupport(SupportAccessId access, SupportVisitId visit, String name) implements Proof {}
}
