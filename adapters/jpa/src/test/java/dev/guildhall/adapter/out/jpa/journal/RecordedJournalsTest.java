package dev.guildhall.adapter.out.jpa.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunPolicy;
import dev.guildhall.domain.testing.RecordedTranscripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Journals as a server has written them, one entry per line: each build must read them and make the same of them as the
 * build before. Beside each lies the transcript of what the machine made of it.
 */
class RecordedJournalsTest {

    private static final Path FOLDER = Path.of("src/test/resources/journals");
    private static final String ENDING = ".jsonl";

    private final RunEventCodec codec = new RunEventCodec();

    static List<String> journals() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("journals")
    void replay_shouldMeanWhatItMeantWhenItWasRecorded(String name) throws IOException {
        List<RunEvent> journal = Files.readAllLines(FOLDER.resolve(name + ENDING)).stream()
                .map(codec::decode)
                .toList();

        new RecordedTranscripts(FOLDER).check(name, journal, RunPolicy.DEFAULT);
    }

    @Test
    void journals_shouldBeThere() throws IOException {
        assertThat(journals()).hasSizeGreaterThanOrEqualTo(8);
    }
}
