package dev.guildhall.domain.secret;

import java.util.BitSet;
import java.util.List;

/**
 * One form of a text.
 *
 * @param spellings for each of its characters the ways to write it; what is longer than one character in any case of letters
 * @param broken whether colons and line breaks, as they are or escaped, may stand between the characters
 */
record Disguise(List<List<String>> spellings, boolean broken) {

    private static final List<String> BREAKS = List.of("\\r", "\\n");

    /** Where the form ends that begins at a place in a text; -1 when none does. */
    int endIn(String text, int start) {
        // One text can be read in several ways: two backslashes are two, or one that is escaped. Counted from the
        // start,
        // so that little is needed wherever in the text that is.
        BitSet lengths = new BitSet();
        readOne(text, start, start, spellings.getFirst(), lengths);
        for (List<String> ways : spellings.subList(1, spellings.size())) {
            if (lengths.isEmpty()) {
                return -1;
            }
            BitSet longer = new BitSet();
            lengths.stream().forEach(length -> readOne(text, start, afterBreaks(text, start + length), ways, longer));
            lengths = longer;
        }
        return lengths.isEmpty() ? -1 : start + lengths.length() - 1;
    }

    private static void readOne(String text, int start, int from, List<String> ways, BitSet lengths) {
        for (String way : ways) {
            if (text.regionMatches(way.length() > 1, from, way, 0, way.length())) {
                lengths.set(from + way.length() - start);
            }
        }
    }

    private int afterBreaks(String text, int from) {
        int at = from;
        while (broken && at < text.length()) {
            if (text.charAt(at) == ':' || Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (startsWithBreak(text, at)) {
                at += 2;
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean startsWithBreak(String text, int at) {
        return BREAKS.stream().anyMatch(escaped -> text.startsWith(escaped, at));
    }
}
