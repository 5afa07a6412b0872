package dev.guildhall.liberty.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path temp;

    @Test
    void claim_whenFolderIsMissing_shouldCreateItForTheOwnerOnly() throws IOException {
        try (DataDirectory data = DataDirectory.claim(temp.resolve("a/b"))) {
            assertThat(permissions(temp.resolve("a/b"))).isEqualTo("rwx------");
            assertThat(permissions(data.folder("logs"))).isEqualTo("rwx------");
        }
    }

    @Test
    void claim_whenAnotherLauncherHasIt_shouldRefuse() {
        try (DataDirectory _ = DataDirectory.claim(temp)) {
            assertThatThrownBy(() -> DataDirectory.claim(temp))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageStartingWith("already running with the data dir " + temp);
        }
    }

    @Test
    void claim_whenAnotherLauncherHasLetGo_shouldSucceed() {
        DataDirectory.claim(temp).close();

        try (DataDirectory data = DataDirectory.claim(temp)) {
            assertThat(data.file("x")).isEqualTo(temp.resolve("x"));
        }
    }

    @Test
    void claim_whenFolderCannotBeWritten_shouldSayWhatToSet() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.claim(file.resolve("data")))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("cannot write to the data dir")
                .hasMessageContaining("GUILDHALL_DATA_DIR")
                .message()
                .hasLineCount(1);
    }

    @Test
    void secret_whenAskedTwice_shouldStayTheSameAndPrivate() throws IOException {
        try (DataDirectory data = DataDirectory.claim(temp)) {
            String secret = data.secret("one");

            assertThat(secret).hasSize(43).isEqualTo(data.secret("one")).isNotEqualTo(data.secret("two"));
            assertThat(permissions(data.secretFile("one"))).isEqualTo("rw-------");
        }
    }

    @Test
    void secret_whenFileElsewhereIsMissing_shouldNotInventOne() {
        try (DataDirectory data = DataDirectory.claim(temp.resolve("data"))) {
            Path elsewhere = temp.resolve("key");

            assertThatThrownBy(() -> data.secret(elsewhere)).hasMessageContaining("does not exist");
            assertThat(elsewhere).doesNotExist();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
