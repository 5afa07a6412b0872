package dev.guildhall.liberty.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ServerOutputTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final ServerOutput output = new ServerOutput(new PrintStream(shown, true, StandardCharsets.UTF_8));

    @Test
    void take_whenLineIsAnError_shouldShowItsMessageOnOneLine() {
        output.take("{\"message\":\"CWX: \\\"it\\\" broke\\nat somewhere\",\"loglevel\":\"ERROR\"}");

        assertThat(shown.toString(StandardCharsets.UTF_8))
                .isEqualTo("guildhall: server: CWX: \"it\" broke" + System.lineSeparator());
    }

    @Test
    void take_whenLineIsInformation_shouldKeepItToItself() {
        output.take("{\"message\":\"all is well\",\"loglevel\":\"INFO\"}");
        output.take("not even JSON");

        assertThat(shown.size()).isZero();
        assertThat(output.lastLines()).containsExactly("all is well", "not even JSON");
    }

    @Test
    void take_whenTheApplicationDoesNotStart_shouldKnowIt() {
        output.take("{\"message\":\"CWWKZ0001I: Application guildhall started\",\"loglevel\":\"AUDIT\"}");
        assertThat(output.hasApplicationFailed()).isFalse();

        output.take("{\"message\":\"CWWKZ0002E: An exception occurred while starting\",\"loglevel\":\"ERROR\"}");
        assertThat(output.hasApplicationFailed()).isTrue();
    }

    @Test
    void lastLines_whenThereWereMany_shouldBeTheLatest() {
        for (int i = 0; i < 100; i++) {
            output.take("line " + i);
        }

        assertThat(output.lastLines()).hasSize(20).first().isEqualTo("line 80");
    }
}
