package dev.guildhall.liberty.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The part of {@code ./guildhall} that runs before there is any Java. */
class CommandScriptTest {

    @TempDir
    Path temp;

    @Test
    void run_whenNoJdkIsNewEnough_shouldSayHowToGetOne() throws IOException, InterruptedException {
        String script = Files.readString(Path.of(System.getProperty("project.root"), "guildhall"));
        Path futuristic = Files.writeString(temp.resolve("guildhall"), script.replace("needed=25", "needed=2500"));

        Process process = bash(futuristic, "run");

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(output(process))
                .startsWith("guildhall: no JDK 2500 or newer found")
                .contains("JAVA_HOME")
                .hasLineCount(1);
    }

    @Test
    void help_whenAsked_shouldNeedNoJdk() throws IOException, InterruptedException {
        Process process = bash(Path.of(System.getProperty("project.root"), "guildhall"), "help");

        assertThat(process.waitFor()).isZero();
        assertThat(output(process)).contains("run", "test", "config", "migrate");
    }

    @Test
    void unknown_whenAsked_shouldFailAndShowUsage() throws IOException, InterruptedException {
        Process process = bash(Path.of(System.getProperty("project.root"), "guildhall"), "dance");

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(output(process)).contains("usage:", "unknown command: dance");
    }

    private static Process bash(Path script, String command) throws IOException {
        return new ProcessBuilder("bash", script.toString(), command)
                .redirectErrorStream(true)
                .start();
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
