package dev.guildhall.domain.access;

import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The codes by which a member proves, beside its password, to have a certain device.
 *
 * @param sealedSecret what the codes are computed from, readable only with a key that is not in the database
 * @param createdAt when setting it up began
 * @param confirmedAt when its owner has shown the first right code; until then it is not asked for
 * @param lastStep the time step of the last code that was accepted: neither it nor an older one is accepted again
 */
public record SecondFactor(
        TenantId tenant,
        MemberId member,
        String sealedSecret,
        Instant createdAt,
        Optional<Instant> confirmedAt,
        long lastStep) {

    /** How long setting it up may take. */
    public static final Duration SET_UP = Duration.ofMinutes(15);

    /** A new one whose first code is awaited. */
    public static SecondFactor begun(TenantId tenant, MemberId member, String sealedSecret, Instant now) {
        return new SecondFactor(tenant, member, sealedSecret, now, Optional.empty(), 0);
    }

    /** Whether it is asked for when its owner signs in. */
    public boolean isOn() {
        return confirmedAt.isPresent();
    }

    /** Whether its first code is still awaited. */
    public boolean isBeginningAt(Instant now) {
        return confirmedAt.isEmpty() && now.isBefore(createdAt.plus(SET_UP));
    }

    /** Whether a code of this time step may be accepted: each once, and none that is older than another that was. */
    public boolean accepts(long step) {
        return step > lastStep;
    }

    /** The same with a code accepted, the first of which switches it on. */
    public SecondFactor after(long step, Instant now) {
        return new SecondFactor(tenant, member, sealedSecret, createdAt, confirmedAt.or(() -> Optional.of(now)), step);
    }

    @Override
    public String toString() {
        return "SecondFactor[" + member + "]";
    }
}
