package dev.guildhall.config;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a JDBC URL of PostgreSQL says about where the database is and how it is reached, as the driver reads it: all behind the
 * first question mark are arguments, separated by {@code &}, and an argument that names a host counts more than the one before
 * the path.
 */
final class DatabaseUrl {

    private static final Pattern AUTHORITY = Pattern.compile("jdbc:postgresql://([^/?]*).*");
    private static final Pattern PORT = Pattern.compile(":[0-9]*$");

    /** Lead to a host that is named in the argument, or in a file. */
    private static final Set<String> LEADING_ELSEWHERE = Set.of("host", "pghost", "service");

    /** Exchange what makes the connection, or what looks at the certificate, for something that may check nothing. */
    private static final Set<String> EXCHANGING_THE_CHECK =
            Set.of("socketfactory", "sslfactory", "sslhostnameverifier");

    /** Checks by the list of authorities of the Java runtime. */
    private static final Argument BY_JAVA = new Argument("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");

    /** The only mode that looks at the name in the certificate, too: others believe each certificate of a public authority. */
    private static final String CHECKED = "verify-full";

    private final String url;
    private final List<Argument> arguments;

    private record Argument(String name, String value) {

        static Argument of(String text) {
            String[] parts = text.split("=", 2);
            return new Argument(parts[0], parts.length == 1 ? "" : decoded(parts[1]));
        }

        /** What cannot be decoded stays as it is; the driver refuses the whole URL then. */
        private static String decoded(String text) {
            try {
                return URLDecoder.decode(text, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException _) {
                return text;
            }
        }

        boolean isOneOf(Set<String> names) {
            return names.stream().anyMatch(name::equalsIgnoreCase);
        }
    }

    DatabaseUrl(String url) {
        this.url = url;
        String[] parts = url.split("\\?", 2);
        this.arguments = parts.length == 1
                ? List.of()
                : Stream.of(parts[1].split("&")).map(Argument::of).toList();
    }

    /** All hosts that may be meant: several with commas, none for this machine, addresses of IPv6 in brackets. */
    List<String> hosts() {
        Matcher matcher = AUTHORITY.matcher(url);
        String places = matcher.matches() ? matcher.group(1) : "";
        return Stream.concat(
                        Stream.of(places),
                        arguments.stream()
                                .filter(argument -> argument.isOneOf(LEADING_ELSEWHERE))
                                .map(Argument::value))
                .flatMap(some -> Stream.of(some.split(",", -1)))
                .map(place -> PORT.matcher(place).replaceFirst(""))
                .map(host -> host.isEmpty() ? "localhost" : host)
                .toList();
    }

    /** Whether a connection is encrypted, always, to a server whose certificate is checked and is of the host that is named. */
    boolean isChecked() {
        List<String> modes = arguments.stream()
                .filter(argument -> argument.name().equals("sslmode"))
                .map(Argument::value)
                .toList();
        return !modes.isEmpty()
                && modes.stream().allMatch(CHECKED::equalsIgnoreCase)
                && arguments.stream().noneMatch(DatabaseUrl::maySpoilTheCheck);
    }

    private static boolean maySpoilTheCheck(Argument argument) {
        return argument.isOneOf(LEADING_ELSEWHERE)
                || (argument.isOneOf(EXCHANGING_THE_CHECK) && !argument.equals(BY_JAVA))
                || argument.name().contains("%");
    }
}
