package dev.guildhall.adapter.out.llm.stream;

/** Makes text from a model storable: databases refuse the NUL character and halves of surrogate pairs. */
public final class StorableText {

    private static final int REPLACEMENT = 0xFFFD;

    private StorableText() {}

    /** The text with the replacement character in place of what cannot be stored. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(StorableText::isRefused)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isRefused(c) ? REPLACEMENT : c));
        return clean.toString();
    }

    private static boolean isRefused(int codePoint) {
        return codePoint == 0 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}
