package dev.guildhall.config;

import dev.guildhall.config.SmtpSettings.Protection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses what is harmless on one's own machine and dangerous where others reach it, unless it was accepted by name. */
final class ExposureReview {

    /** Addresses of three networks that no proxy of one installation can have at once. */
    private static final List<String> ANYBODY = List.of("192.0.2.1", "198.51.100.77", "203.0.113.254");

    private final Values values;
    private final Set<Unsafe> accepted;

    ExposureReview(Values values, Set<Unsafe> accepted) {
        this.values = values;
        this.accepted = accepted;
    }

    /** Where the server listens, and what is in front of it. */
    void listening(HttpSettings http, MailSettings mail) {
        boolean everybody =
                ANYBODY.stream().allMatch(Pattern.compile(http.trustedProxies()).asMatchPredicate());
        if (everybody) {
            values.problem(
                    Keys.HTTP_TRUSTED_PROXIES,
                    "matches every address, so that anybody could pretend to be anybody; name the proxies only");
        }
        boolean behindTls = !http.trustedProxies().equals("none")
                && mail.publicUrl()
                        .filter(url -> url.getScheme().equalsIgnoreCase("https"))
                        .isPresent();
        refuse(
                Unsafe.PLAIN_HTTP,
                isReached(http) && !behindTls,
                Keys.HTTP_HOST,
                "lets others reach this server without TLS; listen on 127.0.0.1, or set " + Keys.PUBLIC_URL.name()
                        + " to an https address and " + Keys.HTTP_TRUSTED_PROXIES.name()
                        + " to the proxy that ends TLS");
    }

    /** Who may come in. */
    void entrance(HttpSettings http, DatabaseSettings database, boolean demoData, boolean confirmation) {
        refuse(
                Unsafe.DEMO_DATA,
                demoData && (isReached(http) || isElsewhere(database)),
                Keys.DEMO_DATA,
                "is true where others reach the server or its database; set it to false");
        refuse(
                Unsafe.OPEN_SIGN_UP,
                !confirmation && !demoData && isReached(http),
                Keys.SIGNUP_CONFIRMATION,
                "is off where others reach the server, so that anybody could sign up in anybody's name; set it to on");
    }

    /** How the database is reached. */
    void database(DatabaseSettings database) {
        refuse(
                Unsafe.PLAIN_DATABASE,
                isElsewhere(database)
                        && !(database instanceof DatabaseSettings.External external
                                && new DatabaseUrl(external.url()).isChecked()),
                Keys.DATABASE_URL,
                "reaches another machine without TLS and a check of its certificate and its name; add sslmode=verify-full and,"
                        + " for an authority of your own, sslrootcert=…; name the host before the path, and no factory or"
                        + " verifier of your own");
    }

    /** What happens to mails, which hold links that let people in. */
    void mail(HttpSettings http, MailSettings mail) {
        refuse(
                Unsafe.READABLE_OUTBOX,
                mail.server().isEmpty() && isReached(http) && !values.hasProblem(Keys.SMTP_URL),
                Keys.SMTP_URL,
                "is missing where others reach the server, so that operators could read the links in mails; set it");
        refuse(
                Unsafe.PLAIN_SMTP,
                mail.server()
                        .filter(server -> server.protection() == Protection.NONE && !Loopback.is(server.host()))
                        .isPresent(),
                Keys.SMTP_URL,
                "switches TLS off to another machine, so that others could read the links in mails; remove tls=off");
    }

    private static boolean isReached(HttpSettings http) {
        return !Loopback.is(http.host());
    }

    private static boolean isElsewhere(DatabaseSettings database) {
        return switch (database) {
            case DatabaseSettings.Embedded _ -> false;
            case DatabaseSettings.External external ->
                !new DatabaseUrl(external.url()).hosts().stream().allMatch(Loopback::is);
        };
    }

    private void refuse(Unsafe what, boolean unsafe, Key<?> key, String problem) {
        if (unsafe && !accepted.contains(what)) {
            values.problem(key, problem + ", or accept it: " + Keys.ACCEPT_UNSAFE.name() + "=" + what.spelling());
        }
    }
}
