package dev.guildhall.liberty.browser.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a browser found wrong with our pages: errors of scripts, refused content, answers that failed. */
final class Complaints {

    /** The console shows some violations only as a warning, so each is said aloud. */
    private static final String SAY_VIOLATIONS = "addEventListener('securitypolicyviolation', event => "
            + "console.error('CSP ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))";

    private final List<String> all = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();

    void watch(BrowserContext context) {
        context.addInitScript(SAY_VIOLATIONS);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                all.add(message.text() + " at " + message.location());
            }
        });
        context.onWebError(error -> all.add(error.error()));
        context.onPage(page -> page.onDialog(dialog -> {
            all.add("dialog: " + dialog.message());
            dialog.dismiss();
        }));
    }

    void expect(Pattern pattern) {
        expected.add(pattern);
    }

    /** What nobody expected. */
    List<String> unexpected(Page page) {
        // Whatever the browser has sent until this answer has arrived here.
        page.evaluate("1");
        return all.stream()
                .filter(one -> expected.stream()
                        .noneMatch(pattern -> pattern.matcher(one).find()))
                .toList();
    }
}
