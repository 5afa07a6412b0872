package dev.guildhall.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    @TempDir
    Path dataDir;

    @Test
    void of_whenAllSourcesGiveTheKey_shouldPreferPropertyThenEnvironmentThenFile() throws IOException {
        Files.writeString(dataDir.resolve("guildhall.properties"), """
                guildhall.http.port=1
                guildhall.http.host=127.0.0.1
                GUILDHALL_MODEL_NAME=from-file
                """);

        Settings settings = Settings.from(Sources.of(
                Map.of("guildhall.http.port", "3", "java.version", "25"),
                Map.of(
                        "GUILDHALL_HTTP_PORT", "2",
                        "GUILDHALL_HTTP_HOST", "127.0.0.2",
                        "GUILDHALL_DATA_DIR", dataDir.toString(),
                        "HOME", "/root")));

        assertThat(settings.http()).isEqualTo(new HttpSettings("127.0.0.2", 3, "none", 10, 300));
        assertThat(settings.model().name()).contains("from-file");
    }

    @Test
    void of_whenFileIsNamed_shouldReadThatOne() throws IOException {
        Path file = Files.writeString(dataDir.resolve("other.properties"), "guildhall.http.port=7");

        Settings settings = Settings.from(Sources.of(Map.of(), Map.of("GUILDHALL_CONFIG_FILE", file.toString())));

        assertThat(settings.http().port()).isEqualTo(7);
    }

    @Test
    void of_whenNamedFileIsMissing_shouldSaySo() {
        Sources sources = Sources.of(
                Map.of(), Map.of("GUILDHALL_CONFIG_FILE", dataDir.resolve("no").toString()));

        assertThatThrownBy(() -> Settings.from(sources))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("GUILDHALL_CONFIG_FILE names a file that does not exist");
    }

    @Test
    void of_whenFileHasUnknownKey_shouldNameTheFile() throws IOException {
        Path file = Files.writeString(dataDir.resolve("guildhall.properties"), "guildhall.http.prot=7");
        Sources sources = Sources.of(Map.of(), Map.of("GUILDHALL_DATA_DIR", dataDir.toString()));

        assertThatThrownBy(() -> Settings.from(sources))
                .isInstanceOf(InvalidSettings.class)
                .hasMessage("GUILDHALL_HTTP_PROT is not a setting (" + file + "); did you mean GUILDHALL_HTTP_PORT?");
    }

    @Test
    void of_whenVariableIsEmpty_shouldCountAsNotGiven() {
        Settings settings = Settings.from(
                Sources.of(Map.of("guildhall.data.dir", dataDir.toString()), Map.of("GUILDHALL_HTTP_PORT", " ")));

        assertThat(settings.http().port()).isEqualTo(9080);
    }
}
