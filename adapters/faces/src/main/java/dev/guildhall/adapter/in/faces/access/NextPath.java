package dev.guildhall.adapter.in.faces.access;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.domain.access.Role;
import java.util.regex.Pattern;

/** Where to go after signing in. Never out of the application, whatever the address says. */
final class NextPath {

    private static final String HOME = "/app/team";
    private static final String OPERATORS = "/app/platform/dead-letters";
    private static final int LONGEST = 1_000;
    private static final Pattern OURS = Pattern.compile("/app(/platform)?(/[a-z-]+)?/?(\\?[^\\\\\\p{Cntrl}]*)?");

    private NextPath() {}

    static String of(Browser browser) {
        return browser.parameter("next")
                .filter(path -> path.length() <= LONGEST)
                .filter(path -> OURS.matcher(path).matches())
                .orElse(HOME);
    }

    /** The same for somebody whose role is known: no page that refuses the role. */
    static String of(Browser browser, Role role) {
        String wanted = of(browser);
        return role == Role.OPERATOR && !wanted.startsWith("/app/platform") ? OPERATORS : wanted;
    }
}
