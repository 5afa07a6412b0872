package dev.guildhall.config;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Recognises secrets that everybody would try first. It does not measure how good a secret is. */
final class WeakSecret {

    /** Fewest characters of a line of the secret key file; 32 random bytes have 43 in base64. */
    private static final int SHORTEST_KEY = 32;

    /** Random text of that length has 20 or more different characters; sixteen is all that hexadecimal digits offer. */
    private static final int FEWEST_CHARACTERS = 10;

    private static final Set<String> USUAL_PASSWORDS = Set.of(
            "postgres",
            "postgresql",
            "guildhall",
            "password",
            "passw0rd",
            "secret",
            "admin",
            "administrator",
            "root",
            "user",
            "test",
            "demo",
            "example",
            "default",
            "changeme",
            "change-me",
            "change_me",
            "changeit",
            "letmein",
            "welcome",
            "qwerty",
            "123456",
            "12345678",
            "1234567890");

    private static final Set<String> USUAL_KEYS =
            Set.of("abcdefghijklmnopqrstuvwxyz0123456789", "0123456789abcdefghijklmnopqrstuvwxyz");

    private WeakSecret() {}

    /** What is wrong with the password of a role, if anything. */
    static Optional<String> inPassword(Credentials role) {
        String password = role.password().value().toLowerCase(Locale.ROOT);
        if (password.equals(role.user().toLowerCase(Locale.ROOT))) {
            return Optional.of("is the name of the role");
        }
        return USUAL_PASSWORDS.contains(password)
                ? Optional.of("is a password that everybody tries first")
                : Optional.empty();
    }

    /** What is wrong with a line of the secret key file, if anything. */
    static Optional<String> inKey(String line) {
        if (line.length() < SHORTEST_KEY) {
            return Optional.of("has a line of fewer than " + SHORTEST_KEY + " characters");
        }
        String lower = line.toLowerCase(Locale.ROOT);
        boolean guessable = lower.chars().distinct().count() < FEWEST_CHARACTERS
                || isRepetition(lower)
                || USUAL_KEYS.stream().anyMatch(lower::contains);
        return guessable ? Optional.of("has a line that can be guessed") : Optional.empty();
    }

    /** Whether a text is some shorter text again and again: it is then found in its own double before its end. */
    private static boolean isRepetition(String text) {
        return (text + text).indexOf(text, 1) < text.length();
    }
}
