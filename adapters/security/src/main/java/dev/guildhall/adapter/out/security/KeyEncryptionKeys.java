package dev.guildhall.adapter.out.security;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys that encrypt keys. They are derived from a file that is kept apart from the database: one secret per line, the
 * newest first. The first encrypts; the others only open what they encrypted before.
 */
public final class KeyEncryptionKeys {

    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 8;

    private final Map<String, Aead> keys = new LinkedHashMap<>();
    private final String newest;

    private KeyEncryptionKeys(List<String> secrets) {
        secrets.forEach(secret -> keys.put(id(secret), key(secret)));
        newest = id(secrets.getFirst());
    }

    /**
     * Reads the file.
     *
     * @throws IllegalStateException when it cannot be used, in words for whoever runs the server
     */
    public static KeyEncryptionKeys in(Path file) {
        return new KeyEncryptionKeys(SecretKeyFile.in(file).secrets());
    }

    static KeyEncryptionKeys of(List<String> lines, String source) {
        return new KeyEncryptionKeys(SecretKeyFile.of(lines, source).secrets());
    }

    /** Identifier of the key that encrypts now; 16 hexadecimal digits that tell nothing about the key. */
    String newest() {
        return newest;
    }

    /** The key of this identifier, if it is in the file. */
    Optional<Aead> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    /** The key that encrypts now. */
    Aead encrypting() {
        return find(newest).orElseThrow();
    }

    private static Aead key(String secret) {
        try {
            return new AesGcmJce(SecretKeyFile.derive(secret, "guildhall key-encryption key", KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private static String id(String secret) {
        return HexFormat.of().formatHex(SecretKeyFile.derive(secret, "guildhall key-encryption key id", ID_BYTES));
    }
}
