package dev.guildhall.domain.mail;

import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.MailId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A mail on its way. What it says is forgotten as soon as nobody has to send it any more.
 *
 * @param body what it says; empty once it is sent, has failed or has expired
 * @param attempts how often the mail server was tried
 * @param expiresAt when it is too late to send it
 * @param nextAt when something is to be done about it: the next attempt, its expiry, or to forget it
 * @param failure why the last attempt failed, at most {@link #MAX_FAILURE} characters
 * @param revision counts changes
 */
public record OutboxMail(
        TenantId tenant,
        MailId id,
        MailKind kind,
        EmailAddress to,
        String subject,
        Optional<String> body,
        MailState state,
        int attempts,
        Instant createdAt,
        Instant expiresAt,
        Instant nextAt,
        Optional<String> failure,
        long revision) {

    /** How often the mail server is tried. */
    public static final int MAX_ATTEMPTS = 12;

    /** Most characters of a failure. */
    public static final int MAX_FAILURE = 300;

    /** How long it stays known that there was a mail. */
    public static final Duration REMEMBERED = Duration.ofDays(30);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** Cuts the failure to its length. */
    public OutboxMail {
        failure = failure.map(text -> text.length() <= MAX_FAILURE ? text : text.substring(0, MAX_FAILURE));
    }

    /**
     * A new one, to be sent at once.
     *
     * @param lifetime how long it is worth sending
     */
    public static OutboxMail queued(TenantId tenant, MailId id, Mail mail, Instant now, Duration lifetime) {
        return new OutboxMail(
                tenant,
                id,
                mail.kind(),
                mail.to(),
                mail.subject(),
                Optional.of(mail.body()),
                MailState.QUEUED,
                0,
                now,
                now.plus(lifetime),
                now,
                Optional.empty(),
                0);
    }

    /** What is to be sent; empty when there is nothing to send any more. */
    public Optional<Mail> mail() {
        return body.map(text -> new Mail(kind, to, subject, text));
    }

    /** The same without what it says, for those who are not its readers. */
    public OutboxMail silenced() {
        return new OutboxMail(
                tenant,
                id,
                kind,
                to,
                subject,
                Optional.empty(),
                state,
                attempts,
                createdAt,
                expiresAt,
                nextAt,
                failure,
                revision);
    }

    /** Whether something is to be done about it. */
    public boolean isDue(Instant now) {
        return !now.isBefore(nextAt);
    }

    /** Whether it is too late to send it. */
    public boolean isLate(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** The mail server has taken it. */
    public OutboxMail sent(Instant now) {
        return finished(MailState.SENT, attempts + 1, Optional.empty(), now);
    }

    /** The mail server will never take it. */
    public OutboxMail refused(String reason, Instant now) {
        return finished(MailState.FAILED, attempts + 1, Optional.of(reason), now);
    }

    /** It was not sent in time. */
    public OutboxMail expired(Instant now) {
        return finished(MailState.EXPIRED, attempts, failure, now);
    }

    /** It did not work this time: tried again after a pause that grows, but not for ever. */
    public OutboxMail failed(String reason, Instant now) {
        int tries = attempts + 1;
        return tries < MAX_ATTEMPTS
                ? with(body, MailState.QUEUED, tries, now.plus(pause(tries)), Optional.of(reason))
                : finished(MailState.FAILED, tries, Optional.of(reason), now);
    }

    /** There is nobody to give it to: it stays readable for operators until it expires. */
    public OutboxMail kept() {
        return with(body, MailState.KEPT, attempts, expiresAt, Optional.empty());
    }

    private static Duration pause(int tries) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private OutboxMail finished(MailState end, int tries, Optional<String> reason, Instant now) {
        return with(Optional.empty(), end, tries, now.plus(REMEMBERED), reason);
    }

    private OutboxMail with(Optional<String> text, MailState next, int tries, Instant at, Optional<String> reason) {
        return new OutboxMail(
                tenant, id, kind, to, subject, text, next, tries, createdAt, expiresAt, at, reason, revision + 1);
    }

    @Override
    public String toString() {
        return "OutboxMail[" + id + ", " + kind + ", " + state + "]";
    }
}
