package dev.guildhall.adapter.out.llm.demo;

import java.util.Locale;
import java.util.regex.Pattern;

/** Works on other people's words. Repetitions are bounded, so that no text can make a pattern slow or deep. */
final class Phrases {

    private static final Pattern LEAD_IN = Pattern.compile(
            "(?iu)^[\\s,:;.–-]*(?:(?:please|to|that|for|if (?:he|she|they) can|could you|can you|would you|about"
                    + "|should|and)\\b[\\s,:]*){0,20}");
    private static final Pattern LEAD_OUT =
            Pattern.compile("(?iu)(?:[\\s,;:–-]|\\b(?:and|then|ask|tell|let|have)\\b){0,20}$");
    private static final Pattern POLITE = Pattern.compile(
            "(?iu)^(?:\\s*(?:hi|hello|hey|please|could you|can you|would you|i need|i want|i would like|we need"
                    + "|you to|to|about|with|help me|help us|help|me|give me|write|draft|create|make|prepare|design|build|develop|plan"
                    + "|suggest|propose)\\b[\\s,:!]*){1,20}");
    private static final int SHORTEST_TASK = 8;
    private static final int LONGEST_TOPIC = 90;

    private Phrases() {}

    /** An instruction cut out of a message, or all of the message when too little is left. */
    static String task(String words, String message) {
        String core = LEAD_OUT.matcher(LEAD_IN.matcher(words).replaceFirst("")).replaceFirst("");
        String task = core.length() < SHORTEST_TASK ? message.strip() : core;
        return capital(task);
    }

    /** What a message is about, in a few words. */
    static String topic(String message) {
        String line = message.strip().split("[\\n.!?]", 2)[0].strip();
        String core = POLITE.matcher(line).replaceFirst("").strip();
        String topic = core.isEmpty() ? line : core;
        return topic.isEmpty() ? "this" : shortened(topic, LONGEST_TOPIC);
    }

    /** At most so many characters, never half of one. */
    static String shortened(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Math.max(0, max - 1);
        int whole = end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, whole) + (max > 0 ? "…" : "");
    }

    /** As a Markdown quotation. */
    static String quote(String text, int max) {
        return shortened(text.strip(), max)
                .lines()
                .map(line -> "> " + line)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("> –");
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
