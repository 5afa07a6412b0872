package dev.guildhall.adapter.out.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import dev.guildhall.adapter.out.security.KeyChest.Held;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * The keys of one purpose, the same at all nodes. A new key is announced before it signs, so that every node knows it by
 * then; a replaced one still verifies until all that it signed has expired. Signing and verifying ask no database: keys are
 * in memory, where {@link #refresh} keeps them up to date.
 */
public final class SigningKeys {

    /** From being made to signing: far longer than any node takes to look again, and than clocks differ. */
    static final Duration ANNOUNCED = Duration.ofMinutes(10);

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    /** So many nodes would have to take in other keys at the very same time. */
    private static final int ATTEMPTS = 20;

    private final KeyChest chest;
    private final Duration rotation;
    private final Optional<Duration> kept;
    private volatile List<Held> keys = List.of();
    private volatile Instant lookedAt = Instant.MIN;

    /**
     * @param rotation how long a key signs
     * @param kept how long a replaced key is needed; absent means for good
     */
    SigningKeys(KeyChest chest, Duration rotation, Optional<Duration> kept) {
        this.chest = chest;
        this.rotation = rotation;
        this.kept = kept;
    }

    /** The key to sign with now. */
    ECKey current(Instant now) {
        List<Held> known = keys;
        return known.stream()
                .filter(held -> !held.signsFrom().isAfter(now))
                .findFirst()
                .orElseGet(known::getLast)
                .key();
    }

    /** The key of this id, if it is one of ours. An unknown id makes us look into the store, but not often. */
    Optional<ECKey> find(String keyId, Instant now) {
        Optional<ECKey> known = among(keys, keyId);
        return known.isPresent() || !mayLook(now) ? known : among(look(now), keyId);
    }

    /** All keys, those that are announced included; one at least. */
    List<ECKey> all() {
        return keys.stream().map(Held::key).toList();
    }

    /**
     * Takes keys from files into the store, once: each is then deleted as a file.
     *
     * @param directory of JWK files; may be missing
     */
    synchronized void adopt(Path directory, Instant now) {
        KeyFiles files = new KeyFiles(directory);
        for (ECKey key : files.load()) {
            takeIn(key, now);
            files.remove(key);
        }
    }

    /** Sees what other nodes have added; makes the next key when it is time, and removes what nobody needs any more. */
    synchronized void refresh(Instant now) {
        List<Held> held = chest.open();
        if (held.isEmpty()) {
            add(held, now, now);
        } else if (!held.getFirst().signsFrom().plus(rotation).isAfter(now.plus(ANNOUNCED))) {
            add(held, now.plus(ANNOUNCED), now);
        }
        List<Held> present = look(now);
        present.forEach(chest::keepUp);
        retire(present, now);
    }

    /** Whether it was us or another node who added it does not matter. */
    private void add(List<Held> held, Instant signsFrom, Instant now) {
        chest.add(generate(now), next(held), signsFrom.truncatedTo(ChronoUnit.SECONDS), now);
    }

    private void takeIn(ECKey key, Instant now) {
        for (int i = 0; i < ATTEMPTS; i++) {
            List<Held> held = chest.open();
            Instant signsFrom = key.getIssueTime().toInstant();
            if (among(held, key.getKeyID()).isPresent() || chest.add(key, next(held), signsFrom, now)) {
                return;
            }
        }
        throw new IllegalStateException("a signing key could not be taken in; start again");
    }

    private static int next(List<Held> held) {
        return 1 + held.stream().mapToInt(one -> one.kept().number()).max().orElse(0);
    }

    private boolean mayLook(Instant now) {
        return Duration.between(lookedAt, now).abs().compareTo(LOOK_AGAIN) > 0;
    }

    private synchronized List<Held> look(Instant now) {
        lookedAt = now;
        keys = chest.open();
        return keys;
    }

    /** A key that came from another node's files may have signed until then. */
    private void retire(List<Held> held, Instant now) {
        for (int i = 1; i < held.size(); i++) {
            Instant replacedAt = held.get(i - 1).signsFrom();
            Instant addedAt = held.get(i).kept().addedAt();
            Instant last = replacedAt.isAfter(addedAt) ? replacedAt : addedAt;
            if (kept.filter(time -> last.plus(time).plus(ANNOUNCED).isBefore(now))
                    .isPresent()) {
                chest.remove(held.get(i));
            }
        }
    }

    private static Optional<ECKey> among(List<Held> keys, String keyId) {
        return keys.stream()
                .map(Held::key)
                .filter(key -> key.getKeyID().equals(keyId))
                .findFirst();
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
