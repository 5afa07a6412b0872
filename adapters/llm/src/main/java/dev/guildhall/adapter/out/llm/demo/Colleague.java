package dev.guildhall.adapter.out.llm.demo;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody to whom work can be handed.
 *
 * @param id value of the choice
 * @param label name, usually followed by a comma and the title
 */
record Colleague(String id, String label) {

    /** What comes between such a word and the name says nothing about who shall do it. */
    private static final String ASKING = "(?:\\b(?:ask|tell|let|have|get|hand|give|delegate|assign|pass|forward|involve"
            + "|include|consult|bring|check|work|talk|coordinate|send|with)\\b[^.!?\\n]{0,60}?\\s|@)";

    String name() {
        return label.split(",", 2)[0].strip();
    }

    String firstName() {
        return name().split("\\s+", 2)[0];
    }

    /** Where a message asks for this one by full name; a match ends behind the name. */
    Matcher askedByNameIn(String message) {
        return asked(name(), message);
    }

    /** The same by first name. */
    Matcher askedByFirstNameIn(String message) {
        return asked(firstName(), message);
    }

    private static Matcher asked(String name, String message) {
        return Pattern.compile("(?iu)" + ASKING + Pattern.quote(name) + "(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(message);
    }

    /** How many words of the title are among these. */
    long fits(Set<String> words) {
        return words(label.substring(name().length())).stream()
                .filter(words::contains)
                .count();
    }

    static Set<String> words(String text) {
        return Pattern.compile("[^\\p{L}\\d]+")
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toSet());
    }
}
