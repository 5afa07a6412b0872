package dev.guildhall.verifier;

import dev.guildhall.verifier.Finding.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * Looks whether what stands beside an entry is what the entry names. Entries of the first form name nothing: they hold all
 * themselves.
 */
final class DetailsCheck {

    static final String MEMBER = "details";

    private static final Set<String> FIRST_FORM = Set.of(
            "action",
            "actor",
            "at",
            "changes",
            "credential",
            "onBehalfOf",
            "origin",
            "previous",
            "requestId",
            "seq",
            "target",
            "tenant");
    private static final Set<String> SECOND_FORM =
            Set.of("action", "actor", "at", MEMBER, "onBehalfOf", "previous", "seq", "target", "tenant");
    private static final Set<String> DETAILS = Set.of("changes", "credential", "origin", "requestId", "salt", "target");

    private final boolean erased;
    private final Findings findings;
    private Optional<Long> firstOfSecondForm = Optional.empty();

    /**
     * @param erased whether the company was, and with it all details
     */
    DetailsCheck(boolean erased, Findings findings) {
        this.erased = erased;
        this.findings = findings;
    }

    /** Number of the first entry that names its details; empty when none does. */
    Optional<Long> firstOfSecondForm() {
        return firstOfSecondForm;
    }

    /** Checks the line of an entry. */
    void check(Json.Members line, String place) {
        Json.Members entry = line.members("entry");
        boolean named = entry.has(MEMBER);
        form(entry, named, place);
        boolean there = line.has(MEMBER);
        if (erased ? (there || !named) : (there && !named)) {
            findings.add(
                    Kind.MALFORMED,
                    place + " says more than "
                            + (erased ? "what remains of an erased company's log" : "it names: it has no details"));
        } else if (there) {
            compare(line, place);
        } else if (!erased && named) {
            findings.add(
                    Kind.STRIPPED,
                    place + " has lost its details: they were taken out, though this is not what remains of an erased"
                            + " company's log");
        }
    }

    private void form(Json.Members entry, boolean named, String place) {
        if (!entry.isOf(named ? SECOND_FORM : FIRST_FORM)) {
            findings.add(Kind.MALFORMED, place + " says more, or less, than an entry of an audit log");
        }
        if (named && firstOfSecondForm.isEmpty()) {
            firstOfSecondForm = Optional.of(entry.number("seq"));
        } else if (!named && firstOfSecondForm.isPresent()) {
            findings.add(
                    Kind.MALFORMED,
                    place
                            + " is of the first form, though entries before it are of the second: it was put in, or a server"
                            + " of an earlier version was running beside the new ones");
        }
    }

    private void compare(Json.Members line, String place) {
        Json.Members details = line.members(MEMBER);
        if (!details.isOf(DETAILS)
                || !Crypto.sha256(details.canonical())
                        .equals(line.members("entry").text(MEMBER))) {
            findings.add(
                    Kind.EDITED,
                    place + " has other details than it names: they were changed, or belong to another entry");
        }
    }
}
