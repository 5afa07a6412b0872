package dev.guildhall.domain.access;

import dev.guildhall.domain.shared.ApiKeyId;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.shared.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * A credential for programs. It stands for its owner, with a part of what the owner may; its secret is not kept.
 *
 * @param owner the member or service account that it acts as
 * @param createdBy the member who made it
 * @param name what it is for, at most {@link #MAX_NAME} characters
 * @param scopes all that it may be used for
 * @param hint last characters of the secret, by which people tell keys apart
 * @param expiresAt when it ends by itself
 * @param formerUntil until when the secret before the last rotation is still good
 * @param lastUsedAt to about a minute
 */
public record ApiKey(
        TenantId tenant,
        ApiKeyId id,
        MemberId owner,
        MemberId createdBy,
        String name,
        Set<Permission> scopes,
        String hint,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> formerUntil,
        Optional<Instant> lastUsedAt,
        Optional<Instant> revokedAt) {

    /** Longest name, in characters. */
    public static final int MAX_NAME = 80;

    /** Most keys that one owner may have which have neither expired nor been revoked. */
    public static final int MAX_PER_OWNER = 20;

    /** How long a key lives when nothing is said. */
    public static final Duration USUAL_LIFE = Duration.ofDays(90);

    /** How long a key may live at most. */
    public static final Duration LONGEST_LIFE = Duration.ofDays(365);

    /** How long a secret may stay good after it was replaced. */
    public static final Duration LONGEST_GRACE = Duration.ofHours(24);

    /** How exactly the last use is known. */
    public static final Duration USE_PRECISION = Duration.ofMinutes(1);

    /** Cleans the name and looks at the scopes. */
    public ApiKey {
        name = Text.line("name", name, MAX_NAME);
        scopes = Set.copyOf(scopes);
        if (scopes.isEmpty()) {
            throw new InvalidValue("scopes", "must name at least one permission");
        }
        if (scopes.stream().anyMatch(Permission::needsSignIn)) {
            throw new InvalidValue("scopes", "must not name what only a signed-in member may do");
        }
    }

    /** What a caller may do who shows it, given what its owner may now. */
    public Authority authority(Role role) {
        return Authority.limited(role, scopes);
    }

    /** Whether it can be used. */
    public boolean isLiveAt(Instant now) {
        return revokedAt.isEmpty() && now.isBefore(expiresAt);
    }

    /** Whether the secret before the last rotation can be used, too. */
    public boolean acceptsFormerAt(Instant now) {
        return isLiveAt(now) && formerUntil.filter(now::isBefore).isPresent();
    }

    /** Whether a use at this time is worth noting. */
    public boolean isUseNews(Instant now) {
        return lastUsedAt.filter(last -> now.isBefore(last.plus(USE_PRECISION))).isEmpty();
    }

    /**
     * The same key with a new secret.
     *
     * @param grace how long the present secret stays good, at most {@link #LONGEST_GRACE}
     * @throws InvalidValue when that is too long, or negative
     */
    public ApiKey rotated(String newHint, Duration grace, Instant now) {
        if (grace.isNegative() || grace.compareTo(LONGEST_GRACE) > 0) {
            throw new InvalidValue("graceSeconds", "must be between 0 and " + LONGEST_GRACE.toSeconds());
        }
        return new ApiKey(
                tenant,
                id,
                owner,
                createdBy,
                name,
                scopes,
                newHint,
                createdAt,
                expiresAt,
                Optional.of(now.plus(grace)),
                lastUsedAt,
                revokedAt);
    }

    /**
     * When a new key ends.
     *
     * @param wanted when its maker wants that; after {@link #USUAL_LIFE} when empty
     * @throws InvalidValue when that has passed or is further ahead than {@link #LONGEST_LIFE}
     */
    public static Instant expiry(Optional<Instant> wanted, Instant now) {
        Instant end = wanted.orElseGet(() -> now.plus(USUAL_LIFE));
        if (!end.isAfter(now) || end.isAfter(now.plus(LONGEST_LIFE))) {
            throw new InvalidValue(
                    "expiresAt", "must be in the future and at most " + LONGEST_LIFE.toDays() + " days ahead");
        }
        return end.truncatedTo(ChronoUnit.MILLIS);
    }
}
