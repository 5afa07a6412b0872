package dev.guildhall.verifier;

import dev.guildhall.verifier.Finding.Kind;
import java.util.ArrayList;
import java.util.List;

/** What was found so far, up to a number beyond which more helps nobody. */
final class Findings {

    private static final int MOST = 50;

    private final List<Finding> found = new ArrayList<>();

    void add(Kind kind, String words) {
        if (found.size() < MOST) {
            found.add(new Finding(kind, printable(words)));
        }
    }

    /** The words can contain text of the file that is checked, which must not steer the terminal that shows them. */
    static String printable(String words) {
        return words.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
