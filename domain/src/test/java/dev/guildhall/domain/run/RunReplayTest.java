package dev.guildhall.domain.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.domain.testing.RecordedTranscripts;
import dev.guildhall.domain.testing.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a Journal means does not change under the same version of the machine. */
class RunReplayTest {

    private static final Path JOURNALS = Path.of("src/test/resources/journals");
    private static final List<RunEvent> BEGUN = List.of(RunEvents.started(), RunEvents.piece("Well"));

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> replay_whenAJournalWasRecorded_shouldGiveTheSameStatesAndCommands() {
        RecordedTranscripts recorded = new RecordedTranscripts(JOURNALS);
        return SampleJournals.all().entrySet().stream()
                .map(journal -> DynamicTest.dynamicTest(
                        journal.getKey(),
                        () -> recorded.check(journal.getKey(), journal.getValue(), RunPolicy.DEFAULT)));
    }

    @Test
    void samples_whenAKindOfEventIsAdded_shouldHaveIt() {
        assertThat(SampleJournals.all().values().stream()
                        .flatMap(Collection::stream)
                        .<Class<?>>map(Object::getClass)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(RunEvent.class.getPermittedSubclasses()));
    }

    @Test
    void check_whenTheTranscriptIsTheSame_shouldPass() throws IOException {
        recordAs(Transcript.of(BEGUN, RunPolicy.DEFAULT));

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void check_whenItDiffersInTheSameVersion_shouldAskForANewVersion() throws IOException {
        recordAs("machine " + RunMachine.VERSION + "\n\nRunStarted\n  = something else\n");

        assertThatThrownBy(this::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("raise RunMachine.VERSION")
                .hasMessageContaining("line 4")
                .hasMessageContaining("was:   = something else");
    }

    @Test
    void check_whenItIsOfAnotherVersionOrMissing_shouldAskToRecordIt() throws IOException {
        assertThatThrownBy(this::check).hasMessageContaining("record it with -Dtranscripts.record=true");
        recordAs("machine 0\n");
        assertThatThrownBy(this::check).hasMessageContaining("record it with -Dtranscripts.record=true");
    }

    private void recordAs(String transcript) throws IOException {
        Files.writeString(folder.resolve("begun.txt"), transcript);
    }

    @Test
    void check_whenRecording_shouldReplaceOtherVersionsOnly() throws IOException {
        RecordedTranscripts recording = new RecordedTranscripts(folder, true);
        recordAs("machine 0\n");
        recording.check("begun", BEGUN, RunPolicy.DEFAULT);

        assertThatCode(this::check).doesNotThrowAnyException();
        assertThatThrownBy(() -> recording.check("begun", List.of(), RunPolicy.DEFAULT))
                .hasMessageContaining("raise RunMachine.VERSION");
    }

    private void check() {
        new RecordedTranscripts(folder, false).check("begun", BEGUN, RunPolicy.DEFAULT);
    }
}
