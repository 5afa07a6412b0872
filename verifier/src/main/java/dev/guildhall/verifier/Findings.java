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
            found.add(new Finding(kind, words));
        }
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
