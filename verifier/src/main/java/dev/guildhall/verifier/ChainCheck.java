package dev.guildhall.verifier;

import dev.guildhall.verifier.Finding.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Follows a chain entry by entry. After something wrong it goes on from there, so that one manipulation is not told as many. */
final class ChainCheck {

    private static final String NOTHING = "0".repeat(64);

    /** So many missing entries are remembered, to tell taken away from moved. */
    private static final int MOST_MISSING = 100_000;

    private final String tenant;
    private final long first;
    private final DetailsCheck details;
    private final ErasureCheck erasure;
    private final Findings findings;
    private final Map<Long, String> wanted = new HashMap<>();
    private final TreeSet<Long> missing = new TreeSet<>();
    private long last;
    private String lastHash = NOTHING;

    /**
     * @param header of the log; what remains of one begins where it says, with whatever entry that continues
     * @param checkpoints whose entries' hashes have to be remembered
     */
    ChainCheck(Header header, List<Checkpoint> checkpoints, Findings findings) {
        this.tenant = header.tenant();
        this.first = header.first().orElse(1L);
        this.last = first - 1;
        this.details = new DetailsCheck(header.first().isPresent(), findings);
        this.erasure = new ErasureCheck(header.first().isPresent(), findings);
        this.findings = findings;
        checkpoints.forEach(checkpoint -> wanted.put(checkpoint.seq(), ""));
    }

    /** Number of the last entry. */
    long last() {
        return last;
    }

    /** Number of the first entry whose details stand beside it; empty when there is none. */
    Optional<Long> firstOfSecondForm() {
        return details.firstOfSecondForm();
    }

    /** The hash of the last entry. */
    String lastHash() {
        return lastHash;
    }

    void entry(long line, Json.Members said) {
        Json.Members entry = said.members("entry");
        String hash = said.text("hash");
        long seq = entry.number("seq");
        String place = "entry " + seq + " (line " + line + ")";
        if (!Crypto.sha256(entry.canonical()).equals(hash)) {
            findings.add(Kind.EDITED, place + " was changed: its text does not have the hash that stands behind it");
        }
        details.check(said, place);
        erasure.check(entry, place);
        if (!entry.text("tenant").equals(tenant)) {
            findings.add(Kind.FOREIGN, place + " belongs to another company: " + entry.text("tenant"));
        }
        if (seq <= last) {
            misplaced(seq, hash, place);
        } else {
            if (seq == first && first > 1) {
                begin(entry.text("previous"));
            }
            next(seq, place, entry.text("previous"));
            last = seq;
            lastHash = hash;
            wanted.replace(seq, hash);
        }
    }

    /** What comes before is gone; that it was there, the first entry that remains confirms. */
    private void begin(String previous) {
        lastHash = previous;
        wanted.replace(last, previous);
    }

    private void misplaced(long seq, String hash, String place) {
        if (missing.remove(seq)) {
            wanted.replace(seq, hash);
            findings.add(Kind.REORDERED, place + " was moved: it stands behind entry " + last);
        } else {
            findings.add(Kind.INSERTED, place + " is there twice: one of the two was put in");
        }
    }

    private void next(long seq, String place, String previous) {
        if (seq > last + 1) {
            gap(last + 1, seq - 1);
        } else if (!previous.equals(lastHash)) {
            findings.add(
                    Kind.UNLINKED,
                    place + " does not continue the entry before it: one of the two was changed or put in,"
                            + " or something between them was taken out");
        }
    }

    private void gap(long first, long end) {
        if (end - first + missing.size() >= MOST_MISSING) {
            findings.add(Kind.MISSING, "entries " + first + " to " + end + " were taken out");
        } else {
            for (long seq = first; seq <= end; seq++) {
                missing.add(seq);
            }
        }
    }

    /** To be called behind the last entry. */
    void end() {
        erasure.end();
        while (!missing.isEmpty()) {
            long first = missing.removeFirst();
            long end = first;
            while (missing.remove(end + 1)) {
                end++;
            }
            findings.add(
                    Kind.MISSING,
                    first == end
                            ? "entry " + first + " was taken out"
                            : "entries " + first + " to " + end + " were taken out");
        }
    }

    /** Whether a checkpoint confirms an entry that is not there any more, nor named by the first that is. */
    boolean isBefore(Checkpoint checkpoint) {
        return checkpoint.seq() < first - 1;
    }

    /** Whether an entry comes before those that are there. */
    boolean isBeforeFirst(long seq) {
        return seq < first;
    }

    /** Compares with what a checkpoint confirms; to be called behind the last entry. */
    void compare(Checkpoint checkpoint) {
        if (checkpoint.seq() > last) {
            findings.add(
                    Kind.CUT,
                    "the log ends with entry " + last + ", but " + checkpoint.inWords()
                            + " confirms more: the end was cut off, or an old copy was put in the log's place");
        } else if (!checkpoint.hash().equals(wanted.getOrDefault(checkpoint.seq(), ""))) {
            findings.add(
                    Kind.REWRITTEN,
                    "entry " + checkpoint.seq() + " is not the one that " + checkpoint.inWords()
                            + " confirms: an old copy was put in the log's place and continued, or the log was written anew");
        }
    }
}
