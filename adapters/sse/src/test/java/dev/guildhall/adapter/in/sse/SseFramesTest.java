package dev.guildhall.adapter.in.sse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.run.JournalEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SseFramesTest {

    private static final String GOLDEN = "every-kind-of-event.txt";

    @Test
    void of_whenEveryKindOfEvent_shouldBeWhatTheContractSays() {
        assertThat(SseFrames.of(SampleRun.entries()) + SseFrames.DONE).isEqualTo(golden());
    }

    @Test
    void of_whenOneByOne_shouldBeTheSameAsTogether() {
        List<JournalEntry> entries = SampleRun.entries();
        StringBuilder oneByOne = new StringBuilder();
        entries.forEach(entry -> oneByOne.append(SseFrames.of(List.of(entry))));

        assertThat(oneByOne).hasToString(SseFrames.of(entries));
    }

    @Test
    void of_whenTextHasLineBreaks_shouldStayOneDataLine() {
        assertThat(SseFrames.of(SampleRun.entries()).lines())
                .allMatch(line -> line.isEmpty()
                        || line.startsWith("id: ")
                        || line.startsWith("event: ")
                        || line.startsWith("data: {"));
    }

    @Test
    void of_whenNothing_shouldBeNothing() {
        assertThat(SseFrames.of(List.of())).isEmpty();
    }

    private static String golden() {
        try (InputStream file = Objects.requireNonNull(SseFramesTest.class.getResourceAsStream(GOLDEN), GOLDEN)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
