package dev.guildhall.adapter.in.rest.json;

/** Checks and trims text from outside. */
public final class Texts {

    private static final int LONGEST_ECHO = 60;

    private Texts() {}

    /** Whether it is free of what no database keeps: NUL, and halves of surrogate pairs. */
    public static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    /** As much of a sender's text as may be shown back to it. */
    static String shortened(String text) {
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
    }
}
