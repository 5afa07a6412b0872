package dev.guildhall.liberty.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftBehindTest {

    @TempDir
    Path temp;

    private final Process process;

    LeftBehindTest() throws IOException {
        process = new ProcessBuilder("sleep", "4321").start();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void stop_whenProcessIsOurs_shouldEndIt() throws IOException {
        LeftBehind.stop(pidFile(process.pid()), "sleep 4321", "TERM");

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void stop_whenNumberBelongsToSomebodyElseNow_shouldLeaveItAlone() throws IOException {
        LeftBehind.stop(pidFile(process.pid()), "ws-server.jar", "TERM");

        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void stop_whenThereIsNoSuchProcessOrFile_shouldDoNothing() throws IOException {
        LeftBehind.stop(pidFile(Integer.MAX_VALUE), "sleep 4321", "TERM");
        LeftBehind.stop(temp.resolve("missing"), "sleep 4321", "TERM");

        assertThat(process.isAlive()).isTrue();
    }

    private Path pidFile(long pid) throws IOException {
        return Files.writeString(temp.resolve("pid"), pid + "\nmore\n");
    }
}
