package dev.guildhall.liberty.browser.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;

/** A look at a page as it is right now: in both themes and on a narrow screen, accessible and not cut off. */
public final class Looks {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int NARROW = 360;

    private Looks() {}

    /** Looks, takes pictures, and leaves the page as it was. */
    public static void at(Visitor visitor, String name) {
        Page page = visitor.page();
        assertThat(page.locator("h1")).hasCount(1);
        for (ColorScheme theme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            visitor.photograph(PICTURES.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png"));
            Axe.assertAccessible(page);
        }
        page.setViewportSize(NARROW, 740);
        visitor.photograph(PICTURES.resolve(name + "-narrow.png"));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + name)
                .isLessThanOrEqualTo(NARROW);
        Axe.assertAccessible(page);
        page.setViewportSize(1280, 800);
    }
}
