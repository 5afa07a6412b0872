package dev.guildhall.adapter.out.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * The keys that sign, newest first. The first one signs; the others only verify, until every token they signed has
 * expired, and are then deleted. Nodes that share the directory see each other's keys.
 */
final class SigningKeys {

    /** How long a key signs. */
    static final Duration ROTATION = Duration.ofDays(30);

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    private final KeyFiles files;
    private final Duration rotation;
    private final Duration tokenLifetime;
    private volatile List<ECKey> keys = List.of();
    private volatile Instant lookedAt = Instant.MIN;

    SigningKeys(Path directory, Duration rotation, Duration tokenLifetime) {
        this.files = new KeyFiles(directory);
        this.rotation = rotation;
        this.tokenLifetime = tokenLifetime;
    }

    /** The key to sign with now. */
    ECKey current(Instant now) {
        List<ECKey> known = keys;
        return known.isEmpty() || isOld(known.getFirst(), now) ? rotate(now) : known.getFirst();
    }

    /** The key of this id, if it is one of ours. An unknown id makes us look into the directory, but not often. */
    Optional<ECKey> find(String keyId, Instant now) {
        Optional<ECKey> known = among(keys, keyId);
        return known.isPresent() || !mayLook(now) ? known : among(look(now), keyId);
    }

    /** All keys, one at least; what other nodes have added is there within seconds. */
    List<ECKey> all(Instant now) {
        current(now);
        return mayLook(now) ? look(now) : keys;
    }

    private boolean mayLook(Instant now) {
        return Duration.between(lookedAt, now).abs().compareTo(LOOK_AGAIN) > 0;
    }

    private synchronized ECKey rotate(Instant now) {
        List<ECKey> known = look(now);
        if (known.isEmpty() || isOld(known.getFirst(), now)) {
            files.add(generate(now));
            known = look(now);
            retire(known, now);
        }
        return known.getFirst();
    }

    private synchronized List<ECKey> look(Instant now) {
        List<ECKey> found = files.load().stream()
                .sorted(Comparator.comparing(ECKey::getIssueTime).reversed())
                .toList();
        keys = found;
        lookedAt = now;
        return found;
    }

    private void retire(List<ECKey> known, Instant now) {
        for (int i = 1; i < known.size(); i++) {
            Instant replacedAt = known.get(i - 1).getIssueTime().toInstant();
            if (replacedAt.plus(tokenLifetime).isBefore(now)) {
                files.remove(known.get(i));
            }
        }
    }

    private boolean isOld(ECKey key, Instant now) {
        return key.getIssueTime().toInstant().plus(rotation).isBefore(now);
    }

    private static Optional<ECKey> among(List<ECKey> keys, String keyId) {
        return keys.stream().filter(key -> key.getKeyID().equals(keyId)).findFirst();
    }

    private static ECKey generate(Instant now) {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .issueTime(Date.from(now))
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java has P-256", e);
        }
    }
}
