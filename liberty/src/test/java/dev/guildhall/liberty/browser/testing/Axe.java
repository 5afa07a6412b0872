package dev.guildhall.liberty.browser.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks for what keeps people out who see, hear or move differently. */
public final class Axe {

    private static final String SERIOUS = """
            async () => {
              const { violations } = await axe.run(document, { resultTypes: ['violations'], preload: false });
              return violations
                .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
            }""";
    private static final String SCRIPT = script();

    private Axe() {}

    /** Fails when the page has a serious or critical violation. */
    public static void assertAccessible(Page page) {
        page.evaluate(SCRIPT);
        Object found = page.evaluate(SERIOUS);
        assertThat((List<?>) found).as("serious violations at " + page.url()).isEmpty();
    }

    private static String script() {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
