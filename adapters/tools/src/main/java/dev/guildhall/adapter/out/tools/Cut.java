package dev.guildhall.adapter.out.tools;

import static dev.guildhall.application.tool.out.ToolRuntime.MAX_RESULT;

/** Results as they are handed to models: storable, and not too long. */
final class Cut {

    private static final int REPLACEMENT = 0xFFFD;

    private Cut() {}

    static String of(String result) {
        String clean = storable(result);
        if (clean.length() <= MAX_RESULT) {
            return clean;
        }
        String note = "\n\n[Cut: the result has " + clean.length() + " characters.]";
        int end = MAX_RESULT - note.length();
        int whole = Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end;
        return clean.substring(0, whole) + note;
    }

    /** Databases refuse the NUL character and halves of surrogate pairs. */
    private static String storable(String text) {
        if (text.codePoints().noneMatch(Cut::isRefused)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isRefused(c) ? REPLACEMENT : c));
        return clean.toString();
    }

    private static boolean isRefused(int c) {
        return c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
