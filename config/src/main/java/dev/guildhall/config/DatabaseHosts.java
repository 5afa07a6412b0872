package dev.guildhall.config;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The hosts in a JDBC URL of PostgreSQL: several with commas, none for this machine, addresses of IPv6 in brackets. */
final class DatabaseHosts {

    private static final Pattern AUTHORITY = Pattern.compile("jdbc:postgresql://([^/?]*).*");
    private static final Pattern PORT = Pattern.compile(":[0-9]*$");

    private DatabaseHosts() {}

    static List<String> of(String url) {
        Matcher matcher = AUTHORITY.matcher(url);
        return !matcher.matches()
                ? List.of("localhost")
                : Stream.of(matcher.group(1).split(",", -1))
                        .map(place -> PORT.matcher(place).replaceFirst(""))
                        .map(host -> host.isEmpty() ? "localhost" : host)
                        .toList();
    }
}
