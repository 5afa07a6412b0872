package dev.guildhall.domain.shared;

/** Checks for text that comes from people and models. */
public final class Text {

    private Text() {}

    /**
     * The text without surrounding white space.
     *
     * @param field name for the refusal
     * @param max longest accepted length in UTF-16 units
     * @throws InvalidValue when it is blank, too long or contains control characters other than line breaks and tabs
     */
    public static String required(String field, String text, int max) {
        String clean = text.strip();
        if (clean.isEmpty()) {
            throw new InvalidValue(field, "must not be empty");
        }
        if (clean.length() > max) {
            throw new InvalidValue(field, "must have at most " + max + " characters, has " + clean.length());
        }
        if (clean.chars().anyMatch(Text::isForbidden)) {
            throw new InvalidValue(field, "must not contain control characters");
        }
        return clean;
    }

    /** Like {@link #required} but also refuses line breaks and tabs: for names and titles. */
    public static String line(String field, String text, int max) {
        String clean = required(field, text, max);
        if (clean.chars().anyMatch(Text::isControlOrLineBreak)) {
            throw new InvalidValue(field, "must be a single line");
        }
        return clean;
    }

    private static boolean isControlOrLineBreak(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isForbidden(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }
}
