package dev.guildhall.config;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Readers of the value types that settings have. */
final class Parsers {

    private static final int HIGHEST_PORT = 65_535;
    private static final int HIGHEST_NUMBER = 1_000_000;

    private static final Pattern MAIL_ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

    private static final Pattern SIGN_IN_HOST = Pattern.compile("(?<host>[a-z0-9]([a-z0-9.-]*[a-z0-9])?:\\d{1,5})="
            + "(?<domain>([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?)");
    private static final int LONGEST_DOMAIN = 253;
    private static final Pattern TIME = Pattern.compile("(\\d{1,6})([dhm])");
    private static final int LONGEST_GRACE = 365;

    private Parsers() {}

    static String text(String text) {
        return text;
    }

    static int port(String text) {
        String expected = "must be a port number from 0 to " + HIGHEST_PORT + ", but is \"" + text + "\"";
        try {
            int port = Integer.parseInt(text);
            require(port >= 0 && port <= HIGHEST_PORT, expected);
            return port;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(expected, e);
        }
    }

    /** A whole number of at most a million. */
    static Key.Parser<Integer> numberFrom(int lowest) {
        return text -> {
            String expected = "must be a number from " + lowest + " to " + HIGHEST_NUMBER + ", but is \"" + text + "\"";
            try {
                int number = Integer.parseInt(text);
                require(number >= lowest && number <= HIGHEST_NUMBER, expected);
                return number;
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(expected, e);
            }
        };
    }

    static boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("must be true or false, but is \"" + text + "\"");
        };
    }

    static boolean onOff(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new IllegalArgumentException("must be on or off, but is \"" + text + "\"");
        };
    }

    /** A time of days, hours or minutes. */
    static Duration grace(String text) {
        Matcher time = TIME.matcher(text);
        require(
                time.matches(),
                "must be a number of days, hours or minutes such as 30d, 12h or 5m, but is \"" + text + "\"");
        Duration grace = switch (time.group(2)) {
            case "d" -> Duration.ofDays(Long.parseLong(time.group(1)));
            case "h" -> Duration.ofHours(Long.parseLong(time.group(1)));
            default -> Duration.ofMinutes(Long.parseLong(time.group(1)));
        };
        require(grace.toDays() <= LONGEST_GRACE, "must be at most " + LONGEST_GRACE + "d, but is \"" + text + "\"");
        return grace;
    }

    /** One address without a name; what stands in a header must not be able to end it. */
    static String mailAddress(String text) {
        require(
                MAIL_ADDRESS.matcher(text).matches(),
                "must be a mail address such as no-reply@example.com, but is \"" + text + "\"");
        return text;
    }

    static URI smtpUrl(String text) {
        String expected = "must be a URL such as smtps://user@mail.example.com or smtp://user@mail.example.com:587"
                + " without a password";
        try {
            URI url = URI.create(text);
            String user = url.getUserInfo();
            require(
                    ("smtp".equals(url.getScheme()) || "smtps".equals(url.getScheme()))
                            && url.getHost() != null
                            && (user == null || !user.contains(":"))
                            && (url.getQuery() == null || url.getQuery().equals("tls=off"))
                            && (url.getPath().isEmpty() || url.getPath().equals("/")),
                    expected);
            return url;
        } catch (IllegalArgumentException e) {
            // The text may hold a password and is not repeated.
            throw new IllegalArgumentException(expected, e);
        }
    }

    /** Links are made by adding a path, so there is nothing behind the host but, perhaps, one. */
    static URI publicUrl(String text) {
        URI url = httpUrl(text);
        require(
                url.getQuery() == null && url.getFragment() == null && url.getUserInfo() == null,
                "must have neither user nor query nor fragment, but is \"" + text + "\"");
        return URI.create(text.replaceAll("/+$", ""));
    }

    static Path path(String text) {
        boolean home = text.equals("~") || text.startsWith("~/");
        try {
            Path path = home ? Path.of(System.getProperty("user.home") + text.substring(1)) : Path.of(text);
            return path.toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("is not a path: \"" + text + "\"", e);
        }
    }

    static URI httpUrl(String text) {
        String expected = "must be an http or https URL, but is \"" + text + "\"";
        try {
            URI url = URI.create(text);
            String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
            require((scheme.equals("http") || scheme.equals("https")) && url.getHost() != null, expected);
            return url;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(expected, e);
        }
    }

    /** A JDBC URL is printed in messages and handed to drivers, so a password has no place in it. */
    static String jdbcUrl(String text) {
        require(text.startsWith("jdbc:postgresql:"), "must start with jdbc:postgresql:");
        String lower = text.toLowerCase(Locale.ROOT);
        require(
                !lower.contains("password=") && !lower.contains("user="),
                "must not contain a user or password; use " + Keys.DATABASE_USER.name() + " and "
                        + Keys.DATABASE_PASSWORD.name());
        return text;
    }

    /** Ranges of IP addresses in the usual notation, with commas between them. */
    static List<String> addressRanges(String text) {
        return Stream.of(text.split(",", -1))
                .map(String::strip)
                .map(Parsers::addressRange)
                .toList();
    }

    /** Hosts, each with a port and the mail domain that it is for, with commas between them. */
    static List<SignInHost> signInHosts(String text) {
        return Stream.of(text.split(",", -1))
                .map(String::strip)
                .map(Parsers::signInHost)
                .toList();
    }

    private static SignInHost signInHost(String text) {
        Matcher parts = SIGN_IN_HOST.matcher(text.toLowerCase(Locale.ROOT));
        require(
                parts.matches() && parts.group("domain").length() <= LONGEST_DOMAIN,
                "must be hosts with their ports and the mail domain whose company they are for, such as"
                        + " id.corp.example:443=corp.example, with commas between them, but has \"" + text + "\"");
        return new SignInHost(parts.group("host"), parts.group("domain"));
    }

    private static String addressRange(String text) {
        String expected =
                "must be ranges of addresses such as 10.0.0.0/8, with commas between them, but has \"" + text + "\"";
        int slash = text.indexOf('/');
        require(slash > 0, expected);
        try {
            int length = InetAddress.ofLiteral(text.substring(0, slash)).getAddress().length * Byte.SIZE;
            int bits = Integer.parseInt(text.substring(slash + 1));
            require(bits >= 0 && bits <= length, expected);
            return text;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(expected, e);
        }
    }

    static <E extends Enum<E>> Key.Parser<E> oneOf(Class<E> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> spelling(constant).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "must be one of " + spellings(type) + ", but is \"" + text + "\""));
    }

    /** Some of the names of an enum, with commas between them. */
    static <E extends Enum<E>> Key.Parser<Set<E>> several(Class<E> type) {
        return text -> Stream.of(text.split(",", -1))
                .map(String::strip)
                .map(oneOf(type)::parse)
                .collect(Collectors.toUnmodifiableSet());
    }

    static String regularExpression(String text) {
        try {
            return Pattern.compile(text).pattern();
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("must be a regular expression, but is \"" + text + "\"", e);
        }
    }

    static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String spellings(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Parsers::spelling).collect(Collectors.joining(", "));
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
