package dev.guildhall.adapter.out.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

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
    private final SecretKey key;

    /**
     * @param keyFile whose text is at least 32 random characters
     * @param purpose what the key is for; another purpose has another key
     */
    Sealer(Path keyFile, String purpose) {
        this.key = derive(read(keyFile), purpose);
    }

    private static String read(Path keyFile) {
        try {
            String text = Files.readString(keyFile).strip();
            if (text.length() < KEY_BYTES) {
                throw new IllegalStateException(
                        "The secret key file " + keyFile + " must have at least " + KEY_BYTES + " random characters");
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the secret key file " + keyFile, e);
        }
    }

    private static SecretKey derive(String master, String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(master.getBytes(StandardCharsets.UTF_8))
                                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HKDF", e);
        }
    }

    String seal(byte[] secret, String owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(secret);
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
     * Opens what was sealed.
     *
     * @throws IllegalStateException when it was sealed with another key, for another owner, or was changed
     */
    byte[] open(String sealed, String owner) {
        try {
            if (!sealed.startsWith(VERSION)) {
                throw new GeneralSecurityException("unknown version");
            }
            byte[] all = Base64.getUrlDecoder().decode(sealed.substring(VERSION.length()));
            if (all.length <= NONCE_BYTES) {
                throw new GeneralSecurityException("too short");
            }
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "a sealed secret does not open: is GUILDHALL_SECRET_KEY_FILE the one that it was sealed with?", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
