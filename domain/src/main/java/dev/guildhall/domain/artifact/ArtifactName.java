package dev.guildhall.domain.artifact;

import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.Text;
import java.util.Set;

/**
 * A name that any computer can save a file under, and that looks like what it is: no path, no hidden file, no characters
 * that cannot be seen.
 *
 * @param value at most {@link #MAX} characters
 */
public record ArtifactName(String value) {

    /** Longest name in UTF-16 units. */
    public static final int MAX = 200;

    private static final String FORBIDDEN = "/\\:*?\"<>|";

    /** Invisible marks, of which some turn the order of letters round, and code points without a meaning. */
    private static final Set<Integer> UNSEEN = Set.of(
            (int) Character.FORMAT, (int) Character.SURROGATE, (int) Character.UNASSIGNED, (int) Character.PRIVATE_USE);

    /** Cleans and checks the name. */
    public ArtifactName {
        value = Text.line("name", value, MAX);
        if (value.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0)) {
            throw new InvalidValue("name", "must be a plain file name, without a path and without any of " + FORBIDDEN);
        }
        if (value.startsWith(".") || value.endsWith(".")) {
            throw new InvalidValue("name", "must neither start nor end with a dot");
        }
        if (value.codePoints().anyMatch(c -> UNSEEN.contains(Character.getType(c)))) {
            throw new InvalidValue("name", "must consist of visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
