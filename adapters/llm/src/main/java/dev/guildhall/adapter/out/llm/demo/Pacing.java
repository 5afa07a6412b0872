package dev.guildhall.adapter.out.llm.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How fast the demo model speaks.
 *
 * @param piece time from one piece to the next
 * @param slowAnswer how long an answer takes that was ordered to be slow
 * @param silence how long a call lasts that was ordered never to end
 */
record Pacing(Duration piece, Duration slowAnswer, Duration silence) {

    /** Shortest length of a piece but the last, in characters. */
    private static final int SHORTEST = 8;

    /** A text as a model sends it: a word or a few at a time. */
    static List<String> split(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean wordStarts = Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i));
            if (wordStarts && i - start >= SHORTEST) {
                pieces.add(text.substring(start, i));
                start = i;
            }
        }
        if (start < text.length()) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }
}
