package dev.guildhall.adapter.out.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The installation's secret key file: one secret per line, the newest first. No secret is used itself; keys are derived from
 * it, for each purpose another.
 *
 * @param secrets at least one, the newest first
 */
record SecretKeyFile(List<String> secrets) {

    /** Fewest characters of a secret; 32 random bytes in base64 have 43. */
    private static final int SHORTEST = 32;

    /**
     * Reads the file.
     *
     * @throws IllegalStateException when it cannot be used, in words for whoever runs the server
     */
    static SecretKeyFile in(Path file) {
        try {
            return of(Files.readAllLines(file), "The secret key file " + file);
        } catch (IOException e) {
            throw new IllegalStateException("The secret key file " + file + " cannot be read.", e);
        }
    }

    static SecretKeyFile of(List<String> lines, String source) {
        List<String> secrets = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (secrets.isEmpty() || secrets.stream().anyMatch(secret -> secret.length() < SHORTEST)) {
            throw new IllegalStateException(source + " must have one secret per line, each of at least " + SHORTEST
                    + " characters, the newest first. Make one with: openssl rand -base64 32");
        }
        return new SecretKeyFile(secrets);
    }

    /** The key of a purpose, by HKDF with SHA-256. */
    static byte[] derive(String secret, String purpose, int bytes) {
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
