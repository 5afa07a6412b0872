package dev.guildhall.liberty.browser.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one browser that all tests share: the Chromium of this machine, without a window. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    /** The running browser; started when first asked for. */
    static Browser get() {
        // Looked for each time, so that each test that needs it says what is missing.
        Path executable = executable();
        return Holder.start(executable);
    }

    private static Path executable() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "the browser tests need Chromium on the PATH: apt-get install chromium"));
    }

    private static final class Holder {
        private static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private static volatile List<Browser> running = List.of();

        static synchronized Browser start(Path executable) {
            if (running.isEmpty()) {
                Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
                running = List.of(PLAYWRIGHT
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(executable)
                                .setArgs(FLAGS)
                                .setHeadless(true)));
            }
            return running.getFirst();
        }
    }
}
