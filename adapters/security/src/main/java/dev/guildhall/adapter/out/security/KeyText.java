package dev.guildhall.adapter.out.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The text of API keys: a start that names the tenant, 43 random letters and digits (256 bits), and the CRC-32 of all that
 * in 8 hex digits. The checksum protects nothing; it lets a search for leaked keys and a typing error be told from a key
 * without asking the database.
 */
final class KeyText {

    static final Pattern SHAPE = Pattern.compile("(ghk_)([0-9a-f]{32})_[0-9A-Za-z]{43}[0-9a-f]{8}");

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int SECRET_LENGTH = 43;
    private static final int CHECKSUM_LENGTH = 8;

    private KeyText() {}

    static String make(String start, SecureRandom random) {
        StringBuilder text = new StringBuilder(start);
        random.ints(SECRET_LENGTH, 0, ALPHABET.length()).forEach(index -> text.append(ALPHABET.charAt(index)));
        return text + checksum(text.toString());
    }

    /** Whether the checksum fits the rest. */
    static boolean isWhole(String token) {
        int end = token.length() - CHECKSUM_LENGTH;
        return checksum(token.substring(0, end)).equals(token.substring(end));
    }

    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
