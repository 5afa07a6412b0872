package dev.guildhall.adapter.out.security;

import dev.guildhall.application.signing.out.SigningKeyStore;
import dev.guildhall.application.signing.out.SigningPurpose;
import dev.guildhall.application.testing.fake.InMemorySigningKeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Signing keys of nodes that share a store. */
final class KeyRing {

    static final Duration ROTATION = Duration.ofDays(30);
    static final Duration LIFETIME = Duration.ofMinutes(15);

    static final String SECRET = "the first secret, thirty-two characters at least";
    static final String NEWER = "the second secret, thirty-two characters at least";

    private final SigningKeyStore store;

    KeyRing(SigningKeyStore store) {
        this.store = store;
    }

    KeyRing() {
        this(new InMemorySigningKeyStore());
    }

    /** The keys for tokens as another node sees them, which has just started. */
    SigningKeys node(Instant now) {
        SigningKeys keys = unopened(SECRET);
        keys.refresh(now);
        return keys;
    }

    /** The same before it has looked at the store. */
    SigningKeys unopened(String... secrets) {
        return keys(SigningPurpose.TOKENS, ROTATION, Optional.of(LIFETIME), secrets);
    }

    /** The keys for checkpoints. */
    SigningKeys audit() {
        return keys(SigningPurpose.AUDIT, Duration.ofDays(365), Optional.empty(), SECRET);
    }

    private SigningKeys keys(SigningPurpose purpose, Duration rotation, Optional<Duration> kept, String... secrets) {
        Sealer sealer = new Sealer(SecretKeyFile.of(List.of(secrets), "The file"), "guildhall signing keys");
        return new SigningKeys(new KeyChest(store, sealer, purpose), rotation, kept);
    }

    SigningKeyStore store() {
        return store;
    }
}
