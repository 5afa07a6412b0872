package dev.guildhall.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.audit.AuditBundle;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditHead;
import dev.guildhall.domain.audit.AuditKey;
import dev.guildhall.verifier.Finding.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was really written, manipulated in every way that there is. */
class AuditVerifierTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private final Ledger ledger = new Ledger();

    private Path file(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }

    private Report verify(List<String> bundle, List<String> checkpoint) throws IOException {
        List<Path> outside = checkpoint.isEmpty() ? List.of() : List.of(file("checkpoint", checkpoint));
        return AuditVerifier.verify(file("bundle", bundle), outside, Optional.empty());
    }

    private List<Kind> kinds(List<String> bundle) throws IOException {
        return verify(bundle, List.of()).findings().stream().map(Finding::kind).toList();
    }

    /** A changed export of ten entries: line n is entry n, line 11 the export itself, line 12 the checkpoint. */
    private List<Kind> kindsAfter(UnaryOperator<List<String>> change) throws IOException {
        ledger.note(10, "name");
        return kinds(change.apply(new ArrayList<>(ledger.exported())));
    }

    @Test
    void verify_whenNothingWasDone_shouldFindNothing() throws IOException {
        ledger.note(250, "name");
        List<String> early = ledger.exported();
        ledger.note(5, "later");

        Report report = verify(ledger.exported(), early);

        assertThat(report.findings()).isEmpty();
        assertThat(report.tenant()).isEqualTo(ledger.company.id().toString());
        assertThat(report.entries()).isEqualTo(250 + 1 + 5 + 1);
        assertThat(report.outside()).isEqualTo(1);
    }

    @Test
    void verify_whenThereIsOnlyTheExport_shouldFindNothing() throws IOException {
        assertThat(kinds(ledger.exported())).isEmpty();
    }

    @Test
    void edit_shouldBeFound() throws IOException {
        assertThat(kindsAfter(lines -> {
                    lines.set(5, lines.get(5).replace("before", "behind"));
                    return lines;
                }))
                .containsExactly(Kind.EDITED);
    }

    @Test
    void edit_whenItsHashIsComputedAnew_shouldBeFound() throws IOException {
        assertThat(kindsAfter(lines -> {
                    lines.set(5, rehashed(lines.get(5).replace("before", "behind")));
                    return lines;
                }))
                .containsExactly(Kind.UNLINKED);
    }

    @Test
    void edit_whenAllHashesBehindItAreComputedAnew_shouldBeFound() throws IOException {
        assertThat(kindsAfter(lines -> {
                    lines.set(5, rehashed(lines.get(5).replace("before", "behind")));
                    relink(lines, 6);
                    return lines;
                }))
                .containsExactly(Kind.REWRITTEN);
    }

    @Test
    void edit_whenOnlyTheSpellingDiffers_shouldBeFound() throws IOException {
        assertThat(kindsAfter(lines -> {
                    lines.set(5, lines.get(5).replace("before", "\\u0062efore"));
                    return lines;
                }))
                .contains(Kind.MALFORMED);
    }

    @Test
    void edit_whenSomethingIsSaidBesideAnEntryOrInTheHeader_shouldBeFound() throws IOException {
        for (int line : new int[] {0, 5}) {
            assertThat(kindsAfter(lines -> {
                        lines.set(line, lines.get(line).replaceFirst("}$", ",\"z\":\"approved\"}"));
                        return lines;
                    }))
                    .contains(Kind.MALFORMED);
        }
        assertThat(kindsAfter(lines -> {
                    lines.set(0, lines.getFirst().replaceFirst(",", ", "));
                    return lines;
                }))
                .contains(Kind.MALFORMED);
    }

    @Test
    void findings_shouldNotBringControlCharactersOfTheFile() throws IOException {
        ledger.note(10, "name");
        List<String> lines = ledger.exported();
        String company = JsonReader.members(lines.getFirst()).text("tenant");
        for (int line : new int[] {0, 5}) {
            List<String> changed = new ArrayList<>(lines);
            changed.set(line, lines.get(line).replace(company, "\\u001b[2Jelsewhere"));

            Report report = verify(changed, List.of());

            assertThat(report.findings()).isNotEmpty();
            assertThat(report.toString()).doesNotContain("\u001b");
        }
    }

    @Test
    void delete_shouldBeFound() throws IOException {
        assertThat(kindsAfter(lines -> {
                    lines.remove(5);
                    return lines;
                }))
                .containsExactly(Kind.MISSING);
    }

    @Test
    void delete_whenTheRestIsNumberedAndLinkedAnew_shouldBeFound() throws IOException {
        assertThat(kindsAfter(lines -> {
                    lines.remove(5);
                    for (int i = 5; i < 11; i++) {
                        lines.set(i, lines.get(i).replace("\"seq\":" + (i + 1) + ",", "\"seq\":" + i + ","));
                    }
                    relink(lines, 5);
                    return lines;
                }))
                .containsExactly(Kind.CUT);
    }

    @Test
    void reorder_shouldBeFound() throws IOException {
        assertThat(kindsAfter(lines -> {
                    lines.add(7, lines.remove(5));
                    return lines;
                }))
                .containsExactly(Kind.REORDERED);
    }

    @Test
    void insert_shouldBeFound() throws IOException {
        assertThat(kindsAfter(lines -> {
                    lines.add(6, rehashed(lines.get(5).replace("before", "behind")));
                    return lines;
                }))
                .containsExactly(Kind.INSERTED);
    }

    @Test
    void insert_whenBehindTheEnd_shouldBeFound() throws IOException {
        assertThat(kindsAfter(lines -> {
                    AuditEntry forged = AuditEntry.behind(
                            new AuditHead(11, hashOf(lines.get(11))),
                            ledger.company.id(),
                            ledger.first().note(),
                            "5a17",
                            Crypto::sha256);
                    lines.add(12, AuditBundle.entry(forged.canonical(), forged.details(), forged.hash()));
                    return lines;
                }))
                .containsExactly(Kind.INSERTED);
    }

    @Test
    void cutTail_whenTheFileIsCut_shouldBeFound() throws IOException {
        assertThat(kindsAfter(lines -> lines.subList(0, 8))).containsExactly(Kind.CUT);
    }

    @Test
    void cutTail_whenTheCheckpointIsLeft_shouldBeFound() throws IOException {
        assertThat(kindsAfter(lines -> {
                    lines.subList(8, 12).clear();
                    return lines;
                }))
                .containsExactly(Kind.CUT);
    }

    @Test
    void cutTail_whenTheLogItselfWasCutAndExportedAgain_shouldBeFoundByACheckpointKeptOutside() throws IOException {
        ledger.note(10, "name");
        List<String> kept = ledger.exported();
        List<String> cut = ledger.anotherLife(kept.subList(1, 6), 0);

        assertThat(verify(cut, List.of()).findings())
                .as("nobody can see it without")
                .isEmpty();
        assertThat(verify(cut, kept).findings()).extracting(Finding::kind).containsExactly(Kind.CUT);
    }

    @Test
    void restore_whenAnOldCopyWasContinued_shouldBeFoundByACheckpointKeptOutside() throws IOException {
        ledger.note(10, "name");
        List<String> kept = ledger.exported();
        List<String> restored = ledger.anotherLife(kept.subList(1, 6), 20);

        assertThat(verify(restored, List.of()).findings())
                .as("nobody can see it without")
                .isEmpty();
        assertThat(verify(restored, kept).findings()).extracting(Finding::kind).containsExactly(Kind.REWRITTEN);
    }

    @Test
    void checkpoint_whenItWasChanged_shouldBeFound() throws IOException {
        assertThat(kindsAfter(lines -> {
                    lines.set(12, lines.get(12).replace("\"at\":\"2026", "\"at\":\"2025"));
                    return lines;
                }))
                .containsExactly(Kind.BADLY_SIGNED);
    }

    @Test
    void verify_whenItIsOfAnotherCompany_shouldBeFound() throws IOException {
        ledger.note(3, "name");
        List<String> kept = ledger.exported();
        String other = "01990000-0000-7000-8000-0000000000ff";

        List<String> moved = new ArrayList<>(kept);
        moved.set(0, moved.getFirst().replace(ledger.company.id().toString(), other));

        assertThat(kinds(moved)).containsOnly(Kind.FOREIGN);
    }

    @Test
    void verify_whenTheSignerIsNotTrusted_shouldBeFound() throws IOException {
        List<String> bundle = ledger.exported();
        String key = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"}";
        AuditKey real = ledger.key();
        Path trusted = file("trusted", List.of("{ \"keys\": [" + String.format(key, real.x(), real.y()) + "] }"));
        Path strange = file("strange", List.of(String.format(key, real.y(), real.x())));

        assertThat(AuditVerifier.verify(file("b", bundle), List.of(), Optional.of(trusted))
                        .findings())
                .isEmpty();
        assertThat(AuditVerifier.verify(file("b", bundle), List.of(), Optional.of(strange))
                        .findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.UNKNOWN_KEY);
    }

    @Test
    void verify_whenTheFileIsSomethingElse_shouldSaySo() throws IOException {
        for (String text : List.of("", "{}", "hello", "{\"format\":\"guildhall-audit\"}", "[1]", "{\"a\":{{{{{{{{{{")) {
            assertThat(kinds(List.of(text))).as(text).contains(Kind.MALFORMED);
        }
    }

    private static String hashOf(String line) {
        return JsonReader.members(line).text("hash");
    }

    /** The line of an entry with the digest that its details have, and the hash that its text has. */
    private static String rehashed(String line) {
        Json.Members said = JsonReader.members(line);
        String details = said.members("details").canonical();
        String named = said.members("entry").text("details");
        String entry = said.members("entry").canonical().replace(named, Crypto.sha256(details));
        return AuditBundle.entry(entry, Optional.of(details), Crypto.sha256(entry));
    }

    /** Makes each entry from a line on name the hash of the one before it. */
    private static void relink(List<String> lines, int from) {
        for (int i = from; i < lines.size() - 1; i++) {
            String stated = JsonReader.members(lines.get(i)).members("entry").text("previous");
            lines.set(i, rehashed(lines.get(i).replace(stated, hashOf(lines.get(i - 1)))));
        }
    }
}
