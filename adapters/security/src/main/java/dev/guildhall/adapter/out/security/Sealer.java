package dev.guildhall.adapter.out.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals small secrets with AES-256-GCM under a key that is derived from the installation's key file for one purpose. Each
 * is bound to what it belongs to: moved to another row, it does not open.
 */
final class Sealer {

    private static final String VERSION = "s1.";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final List<SecretKey> keys;

    /**
     * @param keyFile see {@link SecretKeyFile}
     * @param purpose what the keys are for; another purpose has others
     */
    Sealer(Path keyFile, String purpose) {
        this(SecretKeyFile.in(keyFile), purpose);
    }

    Sealer(SecretKeyFile file, String purpose) {
        this.keys = file.secrets().stream()
                .<SecretKey>map(secret -> new SecretKeySpec(SecretKeyFile.derive(secret, purpose, KEY_BYTES), "AES"))
                .toList();
    }

    /** Seals with the newest key. */
    String seal(byte[] secret, String owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, keys.getFirst(), nonce, owner).doFinal(secret);
            byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return VERSION + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /**
     * Opens what was sealed with any of the keys.
     *
     * @throws IllegalStateException when it was sealed with another key, for another owner, or was changed
     */
    byte[] open(String sealed, String owner) {
        byte[] all = decoded(sealed);
        return keys.stream()
                .flatMap(key -> opened(key, all, owner).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a sealed secret does not open: is the key that it was"
                        + " sealed with still in GUILDHALL_SECRET_KEY_FILE?"));
    }

    /** Whether a text is in the form that this makes. */
    static boolean isSealed(String text) {
        return text.startsWith(VERSION);
    }

    /** Whether it was sealed with the newest key, for this owner. */
    boolean isSealedByNewest(String sealed, String owner) {
        return opened(keys.getFirst(), decoded(sealed), owner).isPresent();
    }

    /** Empty when it is nothing that was ever sealed. */
    private static byte[] decoded(String sealed) {
        try {
            return isSealed(sealed) ? Base64.getUrlDecoder().decode(sealed.substring(VERSION.length())) : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static Optional<byte[]> opened(SecretKey key, byte[] all, String owner) {
        if (all.length <= NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, key, nonce, owner).doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
