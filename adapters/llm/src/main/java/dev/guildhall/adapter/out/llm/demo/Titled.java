package dev.guildhall.adapter.out.llm.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colleague whom a message asks for by title: "ask the designer to …".
 *
 * @param task what the message wants of this one
 */
record Titled(Colleague colleague, String task) {

    private static final Pattern ASKING = Pattern.compile(
            "(?iu)\\b(?:ask|tell|let|have|involve|consult|(?:delegate|hand|give|pass)(?: \\w+){0,3} to) (?:the|your|our|a) ");
    private static final Pattern WORD = Pattern.compile("[\\w-]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST_TITLE = 4;

    static Optional<Titled> in(String message, List<Colleague> team) {
        Matcher asking = ASKING.matcher(message);
        if (!asking.find()) {
            return Optional.empty();
        }
        String[] titles = WORD.matcher(message.substring(asking.end()))
                .results()
                .limit(LONGEST_TITLE)
                .map(word -> word.group())
                .toArray(String[]::new);
        Set<String> words = Colleague.words(String.join(" ", titles));
        return team.stream()
                .filter(colleague -> colleague.fits(words) > 0)
                .max(Comparator.comparingLong(colleague -> colleague.fits(words)))
                .map(colleague -> new Titled(colleague, task(message, asking.end(), colleague)));
    }

    private static String task(String message, int from, Colleague colleague) {
        int end = WORD.matcher(message.substring(from))
                .results()
                .limit(LONGEST_TITLE)
                .filter(word -> colleague.fits(Colleague.words(word.group())) > 0)
                .mapToInt(word -> word.end())
                .max()
                .orElse(0);
        return Phrases.task(message.substring(from + end), message);
    }
}
