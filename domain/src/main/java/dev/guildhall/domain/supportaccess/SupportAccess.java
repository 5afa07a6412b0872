package dev.guildhall.domain.supportaccess;

import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SupportAccessId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.shared.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody of the platform may look into a company, and change nothing there. It is good with the company's consent
 * only, and not longer than was asked for.
 *
 * @param tenant the company that is looked into
 * @param reason shown to the company, at most {@value #MAX_REASON} characters
 * @param length for how long from the consent on, {@link #SHORTEST} to {@link #LONGEST}
 * @param decision what the company has said; empty as long as nobody has
 * @param endedAt when somebody ended it before its time
 */
public record SupportAccess(
        TenantId tenant,
        SupportAccessId id,
        Supporter supporter,
        String reason,
        Duration length,
        Instant askedAt,
        Optional<Decision> decision,
        Optional<Instant> endedAt) {

    /** Longest reason. */
    public static final int MAX_REASON = 500;

    /** The least that is worth asking for. */
    public static final Duration SHORTEST = Duration.ofHours(1);

    /** The most that can be asked for; who needs longer asks again. */
    public static final Duration LONGEST = Duration.ofHours(24);

    /** How long the company has to decide. */
    public static final Duration PATIENCE = Duration.ofDays(7);

    /**
     * What the company has said.
     *
     * @param by one of its admins
     */
    public record Decision(MemberId by, Instant at, boolean granted) {}

    /** Cleans the reason and checks both. */
    public SupportAccess {
        reason = Text.required("reason", reason, MAX_REASON);
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw new InvalidValue("hours", "must be between " + SHORTEST.toHours() + " and " + LONGEST.toHours());
        }
    }

    /** One that is asked for now. */
    public static SupportAccess asked(
            TenantId tenant, SupportAccessId id, Supporter supporter, String reason, Duration length, Instant now) {
        return new SupportAccess(tenant, id, supporter, reason, length, now, Optional.empty(), Optional.empty());
    }

    /** How far it is. */
    public SupportState stateAt(Instant now) {
        if (endedAt.isPresent()) {
            return SupportState.ENDED;
        }
        if (decision.isEmpty()) {
            return now.isBefore(askedAt.plus(PATIENCE)) ? SupportState.ASKED : SupportState.LAPSED;
        }
        return endsAt().map(end -> now.isBefore(end) ? SupportState.GRANTED : SupportState.ENDED)
                .orElse(SupportState.REFUSED);
    }

    /** Whether somebody may still do something about it. */
    public boolean isOpenAt(Instant now) {
        SupportState state = stateAt(now);
        return state == SupportState.ASKED || state == SupportState.GRANTED;
    }

    /** When it ends by itself; empty when the company has not consented. */
    public Optional<Instant> endsAt() {
        return decision.filter(Decision::granted).map(consent -> consent.at().plus(length));
    }

    /** The same, decided. */
    public SupportAccess decided(Decision made) {
        return new SupportAccess(tenant, id, supporter, reason, length, askedAt, Optional.of(made), endedAt);
    }

    /** The same, ended before its time. */
    public SupportAccess ended(Instant now) {
        return new SupportAccess(tenant, id, supporter, reason, length, askedAt, decision, Optional.of(now));
    }
}
