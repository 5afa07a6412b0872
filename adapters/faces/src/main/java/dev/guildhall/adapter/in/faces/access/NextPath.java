package dev.guildhall.adapter.in.faces.access;

import dev.guildhall.adapter.in.faces.support.Browser;
import java.util.regex.Pattern;

/** Where to go after signing in. Never out of the application, whatever the address says. */
final class NextPath {

    private static final String HOME = "/app/team";
    private static final Pattern OURS = Pattern.compile("/app(/[a-z-]+)?/?(\\?[^\\\\\\p{Cntrl}]*)?");

    private NextPath() {}

    static String of(Browser browser) {
        return browser.parameter("next")
                .filter(path -> OURS.matcher(path).matches())
                .orElse(HOME);
    }
}
