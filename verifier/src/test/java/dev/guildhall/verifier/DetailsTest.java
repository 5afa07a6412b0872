package dev.guildhall.verifier;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Details beside entries, entries of the first form, and what remains when a company is erased. */
class DetailsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private final Ledger ledger = new Ledger();

    private Path file(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }

    private Report verify(List<String> bundle, List<String> outside) throws IOException {
        List<Path> files = outside.isEmpty() ? List.of() : List.of(file("outside", outside));
        return AuditVerifier.verify(file("bundle", bundle), files, Optional.empty());
    }

    private List<Kind> kinds(List<String> bundle, List<String> outside) throws IOException {
        return verify(bundle, outside).findings().stream().map(Finding::kind).toList();
    }

    private static List<String> changed(List<String> lines, int line, UnaryOperator<String> change) {
        List<String> copy = new ArrayList<>(lines);
        copy.set(line, change.apply(lines.get(line)));
        return copy;
    }

    private static String details(String line) {
        return JsonReader.members(line).members("details").canonical();
    }

    private static String bare(String line) {
        return line.replace("\"details\":" + details(line) + ",\"entry\"", "\"entry\"");
    }

    @Test
    void details_whenEdited_shouldBeFound() throws IOException {
        ledger.note(10, "name");
        List<String> lines = ledger.exported();

        assertThat(kinds(changed(lines, 5, line -> line.replace("before", "behind")), List.of()))
                .containsExactly(Kind.EDITED);
        assertThat(kinds(changed(lines, 5, line -> line.replaceFirst(",\"credential\":\"[^\"]*\"", "")), List.of()))
                .containsExactly(Kind.EDITED);
    }

    @Test
    void details_whenSwappedWithThoseOfAnotherEntry_shouldBeFound() throws IOException {
        ledger.note(10, "name");
        List<String> lines = ledger.exported();
        String five = details(lines.get(5));
        String six = details(lines.get(6));

        List<String> swapped = changed(lines, 5, line -> line.replace(five, six));
        swapped = changed(swapped, 6, line -> line.replace(six, five));

        assertThat(kinds(swapped, List.of())).containsExactly(Kind.EDITED, Kind.EDITED);
    }

    @Test
    void details_whenTakenOutOfAWholeLog_shouldBeFound() throws IOException {
        ledger.note(10, "name");

        assertThat(kinds(changed(ledger.exported(), 5, DetailsTest::bare), List.of()))
                .containsExactly(Kind.STRIPPED);
    }

    @Test
    void entry_whenItsOwnTextIsEdited_shouldBeFound() throws IOException {
        ledger.note(10, "name");

        assertThat(kinds(
                        changed(ledger.exported(), 5, line -> line.replace("EMPLOYEE_CHANGED", "EMPLOYEE_HIRED")),
                        List.of()))
                .containsExactly(Kind.EDITED);
    }

    @Test
    void firstForm_shouldStayVerifiableAndItsEditsBeFound() throws IOException {
        ledger.noteInTheFirstForm(5);
        List<String> early = ledger.exported();
        ledger.note(3, "later");
        List<String> lines = ledger.exported();

        assertThat(kinds(lines, early)).isEmpty();
        assertThat(kinds(changed(lines, 3, line -> line.replace("before", "behind")), List.of()))
                .containsExactly(Kind.EDITED);
        assertThat(kinds(
                        changed(lines, 3, line -> "{\"details\":" + details(lines.get(7)) + "," + line.substring(1)),
                        List.of()))
                .containsExactly(Kind.MALFORMED);
    }

    @Test
    void firstForm_whenExportedBeforeThereWasAnother_shouldVerify() throws IOException {
        ledger.noteInTheFirstForm(5);
        List<String> lines = new ArrayList<>(ledger.exported());
        lines.set(0, lines.getFirst().replace("\"version\":2", "\"version\":1"));

        assertThat(kinds(lines, List.of())).isEmpty();
    }

    @Test
    void remaining_shouldVerifyAloneAndWithAnEarlierExportInBothDirections() throws IOException {
        ledger.note(10, "name");
        List<String> early = ledger.exported();
        ledger.note(3, "later");
        List<String> remaining = ledger.remaining();

        Report alone = verify(remaining, List.of());
        assertThat(alone.findings()).isEmpty();
        assertThat(alone.first()).contains(1L);
        assertThat(alone.entries()).isEqualTo(15);
        assertThat(remaining.toString()).doesNotContain("before", "name");
        assertThat(kinds(remaining, early)).isEmpty();
        assertThat(verify(early, remaining).findings()).isEmpty();
    }

    /** Entries 1 to 6 are of the first form; what remains begins with 7. */
    @Test
    void remaining_whenItBeginsLater_shouldBeAnchoredByItsFirstEntry() throws IOException {
        ledger.noteInTheFirstForm(5);
        List<String> tooEarly = ledger.sealed();
        ledger.noteInTheFirstForm(1);
        List<String> anchor = List.of(ledger.end());
        List<String> early = ledger.exported();
        ledger.note(2, "later");
        List<String> remaining = ledger.remaining();

        assertThat(verify(remaining, List.of()).first()).contains(7L);
        for (List<String> outside : List.of(anchor, early)) {
            assertThat(verify(remaining, outside).findings()).isEmpty();
            assertThat(verify(remaining, outside).isCompared()).isTrue();
        }
        assertThat(verify(early, remaining).findings()).isEmpty();
        assertThat(verify(early, remaining).isCompared()).isTrue();
        assertThat(verify(remaining, tooEarly).findings()).isEmpty();
        assertThat(verify(remaining, tooEarly).unreached())
                .singleElement()
                .asString()
                .contains("for entry 5", "entries before the first one that remains");
        assertThat(verify(tooEarly, remaining).findings()).isEmpty();
        assertThat(verify(tooEarly, remaining).unreached())
                .singleElement()
                .asString()
                .contains("begins behind the end of this one");
        String previous = JsonReader.members(remaining.get(1)).members("entry").text("previous");
        assertThat(kinds(changed(remaining, 1, line -> line.replace(previous, "1".repeat(64))), anchor))
                .containsExactly(Kind.EDITED, Kind.REWRITTEN);
    }

    /** Who has the database and no key takes the first entries out and says that it begins behind them. */
    @Test
    void remaining_whenItsBeginningIsCutOff_shouldBeFound() throws IOException {
        ledger.note(3, "name");
        List<String> early = ledger.exported();
        ledger.note(3, "later");
        List<String> later = ledger.exported();
        List<String> cut = new ArrayList<>(ledger.remaining());
        cut.subList(1, 7).clear();
        cut.set(0, cut.getFirst().replace("\"first\":1,", "\"first\":7,"));

        assertThat(kinds(cut, List.of())).containsExactly(Kind.CUT);
        assertThat(kinds(cut, early)).containsExactly(Kind.CUT, Kind.CUT);
        assertThat(kinds(cut, later)).containsExactly(Kind.CUT, Kind.CUT);
        assertThat(kinds(early, cut)).contains(Kind.CUT);
    }

    @Test
    void remaining_whenAKeptExportHasEntriesThatWouldRemain_shouldBeFound() throws IOException {
        ledger.note(3, "name");
        List<String> early = ledger.exported();
        List<String> remaining = new ArrayList<>(ledger.remaining());
        String second = "\"first\":2,";
        remaining.remove(1);
        remaining.set(0, remaining.getFirst().replace("\"first\":1,", second));

        assertThat(verify(remaining, early).findings())
                .extracting(Finding::words)
                .anyMatch(words -> words.startsWith("entry 1 in ") && words.contains("the beginning was cut off"));
    }

    /** Who wants to hide details says that the company was erased. */
    @Test
    void remaining_whenMadeOfTheLogOfALivingCompany_shouldBeFound() throws IOException {
        ledger.note(10, "name");
        List<String> early = ledger.exported();
        ledger.note(1, "later");
        List<String> living = ledger.exported();
        for (int first : new int[] {1, 5, 13}) {
            List<String> pretended = new ArrayList<>();
            pretended.add(living.getFirst().replace("\"format\"", "\"first\":" + first + ",\"format\""));
            living.subList(first, living.size() - 1).forEach(line -> pretended.add(bare(line)));
            pretended.add(living.getLast());

            assertThat(kinds(pretended, List.of())).containsExactly(Kind.STRIPPED, Kind.CUT);
            assertThat(kinds(pretended, early)).contains(Kind.STRIPPED, Kind.CUT);
        }
    }

    @Test
    void erasure_whenElsewhereThanAtTheEndOfWhatRemains_shouldBeFound() throws IOException {
        ledger.remaining();
        List<String> wentOn = ledger.exported();

        assertThat(kinds(wentOn, List.of())).containsExactly(Kind.INSERTED, Kind.INSERTED);
    }

    @Test
    void keptExport_whenItsEntriesWereChanged_shouldBeFound() throws IOException {
        ledger.note(10, "name");
        List<String> early = changed(ledger.exported(), 5, line -> line.replace("before", "behind"));
        ledger.note(3, "later");
        List<String> living = ledger.exported();

        assertThat(kinds(living, early)).containsExactly(Kind.EDITED);
        assertThat(kinds(ledger.remaining(), early)).containsExactly(Kind.EDITED);
    }

    @Test
    void firstForm_whenBehindTheSecond_shouldBeFound() throws IOException {
        ledger.note(3, "name");
        ledger.noteInTheFirstForm(1);

        assertThat(kinds(ledger.exported(), List.of())).containsExactly(Kind.MALFORMED);
    }

    @Test
    void entry_whenItHasMembersOfBothForms_shouldBeFound() throws IOException {
        ledger.noteInTheFirstForm(1);
        List<String> lines = changed(ledger.exported(), 1, line -> {
            String entry = JsonReader.members(line)
                    .members("entry")
                    .canonical()
                    .replace("\"onBehalfOf\"", "\"details\":\"" + "d".repeat(64) + "\",\"onBehalfOf\"");
            return "{\"entry\":" + entry + ",\"hash\":\"" + Crypto.sha256(entry) + "\"}";
        });

        assertThat(kinds(lines, List.of())).contains(Kind.MALFORMED);
    }

    @Test
    void remaining_whenManipulated_shouldBeFound() throws IOException {
        ledger.note(10, "name");
        List<String> early = ledger.exported();
        ledger.note(5, "later");
        List<String> lines = ledger.remaining();

        assertThat(kinds(changed(lines, 5, line -> line.replace("CHANGED", "HIRED")), early))
                .containsExactly(Kind.EDITED);
        List<String> deleted = new ArrayList<>(lines);
        deleted.remove(5);
        assertThat(kinds(deleted, early)).containsExactly(Kind.MISSING);
        assertThat(kinds(early, deleted)).as("the other way round").containsExactly(Kind.MISSING);
        List<String> reordered = new ArrayList<>(lines);
        reordered.add(7, reordered.remove(5));
        assertThat(kinds(reordered, early)).containsExactly(Kind.REORDERED);
        List<String> inserted = new ArrayList<>(lines);
        inserted.add(6, lines.get(5));
        assertThat(kinds(inserted, early)).containsExactly(Kind.INSERTED);
        assertThat(kinds(lines.subList(0, 8), early)).contains(Kind.CUT);
        List<String> beheaded = new ArrayList<>(lines);
        beheaded.subList(1, 3).clear();
        assertThat(kinds(beheaded, early)).as("its header says where it begins").containsExactly(Kind.MISSING);
    }

    @Test
    void remaining_whenOfAnotherLife_shouldNotConfirmAnExport() throws IOException {
        ledger.note(10, "name");
        List<String> kept = ledger.exported();
        List<String> remains = ledger.remainingOfAnotherLife(kept.subList(1, 6), 20);

        assertThat(kinds(remains, List.of())).isEmpty();
        assertThat(kinds(kept, remains)).containsExactly(Kind.REWRITTEN);
        assertThat(kinds(remains, kept)).containsExactly(Kind.REWRITTEN);
    }

    @Test
    void remaining_whenItHasDetails_shouldBeFound() throws IOException {
        ledger.note(3, "name");
        List<String> whole = ledger.exported();
        List<String> lines = ledger.remaining();

        assertThat(kinds(changed(lines, 2, _ -> whole.get(2)), List.of())).containsExactly(Kind.MALFORMED);
    }

    @Test
    void laterExport_whenItIsNotWhatRemains_shouldStillShowThatTheLogWasCut() throws IOException {
        ledger.note(10, "name");
        List<String> early = ledger.exported();
        ledger.note(3, "later");

        assertThat(kinds(early, ledger.exported())).containsExactly(Kind.CUT);
    }
}
