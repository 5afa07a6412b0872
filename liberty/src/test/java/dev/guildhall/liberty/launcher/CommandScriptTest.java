package dev.guildhall.liberty.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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

    @Test
    void test_whenThereIsNoChromium_shouldSayWhatIsMissingAndGoOn() throws IOException, InterruptedException {
        tool("id", "echo 1000");

        assertThat(outputOfTest().lines())
                .containsExactly(
                        "guildhall: no Chromium on the PATH; the browser tests will fail without it (Debian: apt-get install"
                                + " chromium)",
                        "maven -B -ntp verify");
    }

    @Test
    void test_whenThereIsNoChromiumAndItMayInstallOne_shouldDoSo() throws IOException, InterruptedException {
        tool("id", "echo 0");
        tool("apt-get", "echo \"apt-get $*\" >> '" + temp.resolve("installed") + "'; echo noise");

        assertThat(outputOfTest().lines())
                .containsExactly("Installing Chromium for the browser tests.", "maven -B -ntp verify");
        assertThat(temp.resolve("installed"))
                .hasContent(
                        "apt-get -qq update\napt-get -qq install -y --no-install-recommends chromium fonts-liberation\n");
    }

    @Test
    void test_whenThereIsAChromium_shouldOnlyTest() throws IOException, InterruptedException {
        tool("chromium", "");

        assertThat(outputOfTest().lines()).containsExactly("maven -B -ntp verify");
    }

    /** Runs the test command with a stand-in for Maven and only a few tools on the PATH. */
    private String outputOfTest() throws IOException, InterruptedException {
        Path script = Files.copy(Path.of(System.getProperty("project.root"), "guildhall"), temp.resolve("guildhall"));
        for (String name : List.of("bash", "dirname", "sed", "unzip")) {
            tool(name, "exec /usr/bin/" + name + " \"$@\"");
        }
        executable(temp.resolve("mvnw"), "echo \"maven $*\"");
        ProcessBuilder builder =
                new ProcessBuilder("/usr/bin/bash", script.toString(), "test").redirectErrorStream(true);
        builder.environment().put("PATH", temp.resolve("bin").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String output = output(process);
        assertThat(process.waitFor()).isZero();
        return output;
    }

    private void tool(String name, String commands) throws IOException {
        executable(Files.createDirectories(temp.resolve("bin")).resolve(name), commands);
    }

    private static void executable(Path file, String commands) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
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
