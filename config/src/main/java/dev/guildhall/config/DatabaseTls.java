package dev.guildhall.config;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a JDBC URL of PostgreSQL says about TLS. */
final class DatabaseTls {

    private static final Pattern MODE = Pattern.compile("[?&]sslmode=([^&]*)");

    /** The driver's own check of certificates can be exchanged for one that checks nothing. */
    private static final Pattern FACTORY = Pattern.compile("[?&]sslfactory=");

    private static final Set<String> CHECKED = Set.of("verify-full", "verify-ca");

    private DatabaseTls() {}

    /** Whether a connection is encrypted, always, to a server whose certificate is checked. */
    static boolean isChecked(String url) {
        List<String> modes = MODE.matcher(url)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        return !modes.isEmpty()
                && CHECKED.containsAll(modes)
                && !FACTORY.matcher(url).find();
    }
}
