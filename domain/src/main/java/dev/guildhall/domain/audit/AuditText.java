package dev.guildhall.domain.audit;

/** Text as it goes into the audit log: never refused, because what happened has to be written down, but made storable. */
final class AuditText {

    private static final char REPLACEMENT = '\uFFFD';

    /** Room for the note; a text that was cut once fits and is not cut again when it is read. */
    private static final int NOTE = 40;

    private AuditText() {}

    /**
     * The text with U+0000 and halves of surrogate pairs replaced by U+FFFD, and with its end replaced by a note of how
     * much is missing when it is longer than {@code max} UTF-16 units.
     *
     * @param max at least 100
     */
    static String of(String text, int max) {
        String whole = storable(text);
        if (whole.length() <= max) {
            return whole;
        }
        int most = max - NOTE;
        int end = Character.isHighSurrogate(whole.charAt(most - 1)) ? most - 1 : most;
        return whole.substring(0, end) + "… (" + (whole.length() - end) + " more characters)";
    }

    private static String storable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> clean.appendCodePoint(isStorable(point) ? point : REPLACEMENT));
        return clean.toString();
    }

    private static boolean isStorable(int point) {
        return point != 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    }
}
