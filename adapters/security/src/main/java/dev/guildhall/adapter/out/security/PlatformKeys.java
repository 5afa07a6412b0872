package dev.guildhall.adapter.out.security;

import dev.guildhall.application.signing.out.SigningKeyStore;
import dev.guildhall.application.signing.out.SigningPurpose;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * All keys of the platform that sign.
 *
 * @param tokens those of access tokens and run tokens
 * @param audit those of checkpoints of audit logs; none is ever deleted, because what it signed has to be verified for longer
 *     than anybody can say
 */
public record PlatformKeys(SigningKeys tokens, SigningKeys audit) {

    private static final Duration TOKEN_ROTATION = Duration.ofDays(30);
    private static final Duration AUDIT_ROTATION = Duration.ofDays(365);

    /**
     * Opens the keys in the store and makes what is missing.
     *
     * @param secretKeyFile the installation's secret key, which they are sealed with
     * @param dataDir where installations kept keys in files, {@code keys/} and {@code audit-keys/}; those are taken over
     * @param longestLife longest life of any token
     * @throws IllegalStateException when a key cannot be used, in words for whoever runs the server
     */
    public static PlatformKeys open(
            SigningKeyStore store, Path secretKeyFile, Path dataDir, Duration longestLife, Instant now) {
        PlatformKeys keys = in(store, secretKeyFile, longestLife);
        keys.tokens().adopt(dataDir.resolve("keys"), now);
        keys.audit().adopt(dataDir.resolve("audit-keys"), now);
        keys.refresh(now);
        return keys;
    }

    private static PlatformKeys in(SigningKeyStore store, Path secretKeyFile, Duration longestLife) {
        Sealer sealer = new Sealer(secretKeyFile, "guildhall signing keys");
        return new PlatformKeys(
                new SigningKeys(
                        new KeyChest(store, sealer, SigningPurpose.TOKENS), TOKEN_ROTATION, Optional.of(longestLife)),
                new SigningKeys(new KeyChest(store, sealer, SigningPurpose.AUDIT), AUDIT_ROTATION, Optional.empty()));
    }

    /** To be called every few seconds: see what other nodes have added, and replace keys when it is time. */
    public void refresh(Instant now) {
        tokens.refresh(now);
        audit.refresh(now);
    }
}
