package dev.guildhall.config;

import java.util.Comparator;
import java.util.Optional;

/** Guesses which key was meant by one that does not exist. */
final class Suggestion {

    /** More edits than this and the guess would be noise. */
    private static final int MOST_EDITS = 4;

    private Suggestion() {}

    static Optional<String> forUnknown(String name) {
        return Keys.all().stream()
                .map(Key::name)
                .min(Comparator.comparingInt(known -> edits(name, known)))
                .filter(known -> edits(name, known) <= MOST_EDITS);
    }

    /** Levenshtein distance, one row at a time. */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
