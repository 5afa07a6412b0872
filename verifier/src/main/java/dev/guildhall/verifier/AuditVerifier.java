package dev.guildhall.verifier;

import dev.guildhall.verifier.Finding.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks an exported audit log. It needs the file alone to find what was changed, taken out, moved or put in; checkpoints
 * that were kept elsewhere to find that the end was cut off or an old copy restored; and the public keys, got by another
 * way, to know who signed.
 */
public final class AuditVerifier {

    private static final Header NO_HEADER = new Header("", Optional.empty());
    private static final Set<String> ENTRY = Set.of("entry", "hash");
    private static final Set<String> ENTRY_WITH_DETAILS = Set.of(DetailsCheck.MEMBER, "entry", "hash");
    private static final Set<String> END = Set.of(Checkpoint.MEMBER, "signature");

    private final Findings findings = new Findings();
    private final List<Kept> kept = new ArrayList<>();
    private final List<String> unreached = new ArrayList<>();
    private final Set<String> trusted = new HashSet<>();
    private boolean pinned;
    private Optional<Checkpoint> end = Optional.empty();
    private Optional<Long> firstOfSecondForm = Optional.empty();

    /**
     * Checks a file.
     *
     * @param checkpoints files with checkpoints that were kept elsewhere: earlier exports, or lines of them
     * @param keys file with the keys that may have signed, as a JWK set; empty when the checkpoints' own are believed
     * @throws IOException when a file cannot be read
     */
    public static Report verify(Path bundle, List<Path> checkpoints, Optional<Path> keys) throws IOException {
        AuditVerifier verifier = new AuditVerifier();
        for (Path file : checkpoints) {
            verifier.keep(file);
        }
        if (keys.isPresent()) {
            verifier.pin(keys.get());
        }
        return verifier.check(bundle);
    }

    private AuditVerifier() {}

    private void keep(Path file) throws IOException {
        try {
            kept.add(Kept.in(file));
        } catch (Malformed e) {
            findings.add(Kind.MALFORMED, "the checkpoints in " + file + " cannot be read: " + e.getMessage());
        }
    }

    private void pin(Path file) throws IOException {
        pinned = true;
        try (Lines lines = Lines.of(file)) {
            StringBuilder text = new StringBuilder();
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                text.append(line.get()).append('\n');
            }
            Json.Members set = JsonReader.members(text.toString());
            List<Json> keys =
                    set.has("keys") ? set.get("keys", Json.Items.class).values() : List.of(set);
            keys.stream().map(Json.Members.class::cast).map(Crypto::thumbprint).forEach(trusted::add);
        } catch (Malformed | ClassCastException e) {
            findings.add(Kind.MALFORMED, "the keys in " + file + " cannot be read: " + e.getMessage());
        }
    }

    private Report check(Path bundle) throws IOException {
        Header header = NO_HEADER;
        ChainCheck chain = new ChainCheck(header, confirmed(), findings);
        try (Lines lines = Lines.of(bundle)) {
            header = Header.of(lines.next().orElseThrow(() -> new Malformed("there is nothing in it")));
            chain = new ChainCheck(header, confirmed(), findings);
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                line(lines.number(), line.get(), chain);
            }
        } catch (Malformed e) {
            findings.add(Kind.MALFORMED, "the file cannot be read to its end: " + e.getMessage());
        }
        chain.end();
        firstOfSecondForm = chain.firstOfSecondForm();
        judge(bundle, header, chain);
        return new Report(
                header.tenant(),
                header.first(),
                chain.last(),
                confirmed().size(),
                signer(),
                pinned,
                unreached.stream().map(Findings::printable).toList(),
                findings.all());
    }

    private List<Checkpoint> confirmed() {
        return kept.stream().flatMap(one -> one.checkpoints().stream()).toList();
    }

    private Optional<String> signer() {
        return end.map(Checkpoint::keyId);
    }

    private void line(long number, String text, ChainCheck chain) {
        try {
            Json.Members line = JsonReader.members(text);
            if (!line.canonical().equals(text)) {
                throw new Malformed("it is not in canonical form");
            }
            if (!line.isOf(ENTRY) && !line.isOf(ENTRY_WITH_DETAILS) && !line.isOf(END)) {
                throw new Malformed("it says more, or less, than a line of an audit log");
            }
            if (end.isPresent()) {
                findings.add(Kind.INSERTED, "line " + number + " stands behind the checkpoint that ends the file");
            }
            if (line.has(Checkpoint.MEMBER)) {
                end = Optional.of(Checkpoint.of("the checkpoint at the end of the file", line));
            } else {
                chain.entry(number, line);
            }
        } catch (Malformed e) {
            findings.add(Kind.MALFORMED, "line " + number + " is damaged: " + e.getMessage());
        }
    }

    private void judge(Path bundle, Header header, ChainCheck chain) throws IOException {
        if (end.isEmpty()) {
            findings.add(Kind.CUT, "the file has no checkpoint at its end: the end was cut off");
        }
        for (Kept one : kept) {
            one.checkpoints().forEach(checkpoint -> judge(header, checkpoint));
            compare(one, bundle, chain);
        }
        if (!pinned) {
            confirmed().forEach(checkpoint -> trusted.add(checkpoint.keyId()));
        }
        end.ifPresent(checkpoint -> {
            judge(header, checkpoint);
            judgeEnd(header, checkpoint, chain);
        });
    }

    private void compare(Kept one, Path bundle, ChainCheck chain) throws IOException {
        Optional<Checkpoint> own = end.filter(it -> one.isRemainderBehind(it.seq()));
        if (one.header().isPresent()) {
            checkItself(one, own.map(it -> new Kept(bundle, Optional.empty(), List.of(it))), chain);
        }
        for (Checkpoint checkpoint : one.checkpoints()) {
            if (chain.isBefore(checkpoint)) {
                unreached.add(checkpoint.inWords() + " is about entries before the first one that remains");
            } else if (own.isEmpty()) {
                chain.compare(checkpoint);
            }
        }
    }

    /**
     * An export that was kept proves something about each of its entries only if it is sound itself. What remains of an erased
     * company's log goes on behind an earlier export of it, and confirms that export if it has, or continues, the entry at
     * which that ends.
     */
    private void checkItself(Kept one, Optional<Kept> own, ChainCheck chain) throws IOException {
        AuditVerifier other = new AuditVerifier();
        own.ifPresent(other.kept::add);
        other.pinned = pinned;
        other.trusted.addAll(trusted);
        Report report = other.check(one.file());
        report.findings().forEach(found -> findings.add(found.kind(), "in " + one.file() + ": " + found.words()));
        report.unreached()
                .forEach(_ -> unreached.add(
                        "what remains of the log in " + one.file() + " begins behind the end of this one"));
        other.firstOfSecondForm
                .filter(chain::isBeforeFirst)
                .ifPresent(
                        seq -> findings.add(
                                Kind.CUT,
                                "entry " + seq + " in " + one.file()
                                        + " has a form that remains after an erasure, but does not remain here: the beginning was cut off"));
    }

    private void judge(Header header, Checkpoint checkpoint) {
        if (!checkpoint.signed()) {
            findings.add(Kind.BADLY_SIGNED, checkpoint.inWords() + " was changed: its signature is not good");
        }
        if (!checkpoint.tenant().equals(header.tenant())) {
            findings.add(Kind.FOREIGN, checkpoint.inWords() + " belongs to another company: " + checkpoint.tenant());
        }
        if ((pinned || !trusted.isEmpty()) && !trusted.contains(checkpoint.keyId())) {
            findings.add(
                    Kind.UNKNOWN_KEY,
                    checkpoint.inWords() + " was signed with the key " + checkpoint.keyId()
                            + ", which is none of those that you trust; if the platform has a new key since, get its keys"
                            + " from /api/v1/audit/keys and name their file with --key");
        }
    }

    private void judgeEnd(Header header, Checkpoint checkpoint, ChainCheck chain) {
        if (!header.first().equals(checkpoint.first())) {
            findings.add(
                    Kind.CUT,
                    "where the log begins was not signed so: " + beginning(header.first()) + " is in its first line, "
                            + beginning(checkpoint.first()) + " in " + checkpoint.inWords());
        }
        if (checkpoint.seq() < chain.last()) {
            findings.add(
                    Kind.INSERTED,
                    "there are entries behind entry " + checkpoint.seq() + ", where the file's checkpoint is");
        } else if (checkpoint.seq() > chain.last()) {
            chain.compare(checkpoint);
        } else if (!checkpoint.hash().equals(chain.lastHash())) {
            findings.add(
                    Kind.REWRITTEN,
                    "the last entry is not the one that the checkpoint at the end of the file confirms");
        }
    }

    private static String beginning(Optional<Long> first) {
        return first.map(seq -> "entry " + seq).orElse("nothing");
    }
}
