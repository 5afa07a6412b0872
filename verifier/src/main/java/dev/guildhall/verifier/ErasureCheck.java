package dev.guildhall.verifier;

import dev.guildhall.verifier.Finding.Kind;

/** Looks whether what says that it remains of an erased company's log ends with the erasure, and nothing else has one. */
final class ErasureCheck {

    private static final String ERASED = "TENANT_ERASED";

    private final boolean remains;
    private final Findings findings;
    private boolean erased;

    /**
     * @param remains whether the log says that it is what remains
     */
    ErasureCheck(boolean remains, Findings findings) {
        this.remains = remains;
        this.findings = findings;
    }

    /** Looks at an entry. */
    void check(Json.Members entry, String place) {
        if (erased) {
            findings.add(Kind.INSERTED, place + " stands behind the erasure of the company");
        }
        erased = entry.text("action").equals(ERASED);
        if (erased && !remains) {
            findings.add(
                    Kind.INSERTED,
                    place
                            + " says that the company was erased, though this is not what remains of an erased company's log");
        } else if (erased && !isOfThePlatform(entry.members("actor"))) {
            findings.add(Kind.INSERTED, place + " says that somebody else than the platform erased the company");
        }
    }

    private static boolean isOfThePlatform(Json.Members actor) {
        return actor.text("kind").equals("SYSTEM") && actor.text("id").equals("guildhall");
    }

    /** To be called behind the last entry. */
    void end() {
        if (remains && !erased) {
            findings.add(
                    Kind.STRIPPED,
                    "it says that it is what remains of an erased company's log, but does not end with the erasure:"
                            + " details were taken out of the log of a company that was not erased");
        }
    }
}
