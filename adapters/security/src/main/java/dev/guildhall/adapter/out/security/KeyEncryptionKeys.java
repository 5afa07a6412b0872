package dev.guildhall.adapter.out.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The keys that encrypt keys. They are derived from a file that is kept apart from the database: one secret per line, the
 * newest first. The first encrypts; the others only open what they encrypted before.
 */
public final class KeyEncryptionKeys {

    /** Fewest characters of a secret; 32 random bytes in base64 have 43. */
    public static final int SHORTEST = 32;

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
        try {
            return of(Files.readAllLines(file), "The secret key file " + file);
        } catch (IOException e) {
            throw new IllegalStateException("The secret key file " + file + " cannot be read.", e);
        }
    }

    static KeyEncryptionKeys of(List<String> lines, String source) {
        List<String> secrets = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                secrets.add(line.strip());
            }
        }
        if (secrets.isEmpty() || secrets.stream().anyMatch(secret -> secret.length() < SHORTEST)) {
            throw new IllegalStateException(source + " must have one secret per line, each of at least " + SHORTEST
                    + " characters, the newest first. Make one with: openssl rand -base64 32");
        }
        return new KeyEncryptionKeys(secrets);
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
            return new AesGcmJce(derive(secret, "guildhall key-encryption key", KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private static String id(String secret) {
        return HexFormat.of().formatHex(derive(secret, "guildhall key-encryption key id", ID_BYTES));
    }

    private static byte[] derive(String secret, String purpose, int bytes) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(secret.getBytes(UTF_8))
                            .thenExpand(purpose.getBytes(UTF_8), bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java since 25 has HKDF", e);
        }
    }
}
