package dev.guildhall.adapter.out.security;

import dev.guildhall.application.audit.out.Salts;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Salts from the platform's source of randomness. */
public final class RandomSalts implements Salts {

    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String next() {
        byte[] salt = new byte[BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
