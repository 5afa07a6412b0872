package dev.guildhall.verifier;

import dev.guildhall.verifier.Finding.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks an exported audit log. It needs the file alone to find what was changed, taken out, moved or put in; checkpoints
 * that were kept elsewhere to find that the end was cut off or an old copy restored; and the public keys, got by another
 * way, to know who signed.
 */
public final class AuditVerifier {

    private static final Set<String> HEADER = Set.of("exportedAt", "format", "tenant", "version");
    private static final Pattern TENANT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> ENTRY = Set.of("entry", "hash");
    private static final Set<String> END = Set.of(Checkpoint.MEMBER, "signature");

    private final Findings findings = new Findings();
    private final List<Checkpoint> outside = new ArrayList<>();
    private final Set<String> trusted = new HashSet<>();
    private boolean pinned;
    private Optional<Checkpoint> end = Optional.empty();

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

    /** Finds the checkpoints in a file, whatever else is in it. */
    private void keep(Path file) throws IOException {
        int before = outside.size();
        try (Lines lines = Lines.of(file)) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (line.get().startsWith("{\"" + Checkpoint.MEMBER + "\"")) {
                    outside.add(Checkpoint.of("the checkpoint in " + file, JsonReader.members(line.get())));
                }
            }
        } catch (Malformed e) {
            findings.add(Kind.MALFORMED, "the checkpoints in " + file + " cannot be read: " + e.getMessage());
        }
        if (outside.size() == before) {
            findings.add(Kind.MALFORMED, "there is no checkpoint in " + file);
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
        String tenant = "";
        ChainCheck chain = new ChainCheck(tenant, outside, findings);
        try (Lines lines = Lines.of(bundle)) {
            tenant = header(lines);
            chain = new ChainCheck(tenant, outside, findings);
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                line(lines.number(), line.get(), chain);
            }
        } catch (Malformed e) {
            findings.add(Kind.MALFORMED, "the file cannot be read to its end: " + e.getMessage());
        }
        chain.end();
        judge(tenant, chain);
        return new Report(tenant, chain.last(), outside.size(), signer(), pinned, findings.all());
    }

    private Optional<String> signer() {
        return end.map(Checkpoint::keyId);
    }

    private static String header(Lines lines) throws IOException {
        String text = lines.next().orElseThrow(() -> new Malformed("there is nothing in it"));
        Json.Members header = JsonReader.members(text);
        if (!header.has("format")
                || !header.text("format").equals("guildhall-audit")
                || header.number("version") != 1) {
            throw new Malformed("line 1 does not say that this is an audit log in a form that is known here");
        }
        if (!header.isOf(HEADER)
                || !header.canonical().equals(text)
                || !TENANT.matcher(header.text("tenant")).matches()) {
            throw new Malformed("line 1 is not as it was exported");
        }
        return header.text("tenant");
    }

    private void line(long number, String text, ChainCheck chain) {
        try {
            Json.Members line = JsonReader.members(text);
            if (!line.canonical().equals(text)) {
                throw new Malformed("it is not in canonical form");
            }
            if (!line.isOf(ENTRY) && !line.isOf(END)) {
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

    private void judge(String tenant, ChainCheck chain) {
        if (end.isEmpty()) {
            findings.add(Kind.CUT, "the file has no checkpoint at its end: the end was cut off");
        }
        outside.forEach(checkpoint -> {
            judge(tenant, checkpoint);
            chain.compare(checkpoint);
        });
        if (!pinned) {
            outside.forEach(checkpoint -> trusted.add(checkpoint.keyId()));
        }
        end.ifPresent(checkpoint -> {
            judge(tenant, checkpoint);
            judgeEnd(checkpoint, chain);
        });
    }

    private void judge(String tenant, Checkpoint checkpoint) {
        if (!checkpoint.signed()) {
            findings.add(Kind.BADLY_SIGNED, checkpoint.inWords() + " was changed: its signature is not good");
        }
        if (!checkpoint.tenant().equals(tenant)) {
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

    private void judgeEnd(Checkpoint checkpoint, ChainCheck chain) {
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
}
