package dev.guildhall.config;

import dev.guildhall.config.SmtpSettings.Protection;
import java.net.URI;
import java.util.Optional;

/** Puts the settings of mails together. */
final class MailReader {

    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;

    private final Values values;

    MailReader(Values values) {
        this.values = values;
    }

    MailSettings read() {
        Optional<URI> publicUrl = values.optional(Keys.PUBLIC_URL);
        Optional<URI> server = values.optional(Keys.SMTP_URL);
        Optional<String> from = values.optional(Keys.MAIL_FROM);
        Optional<Secret> password = values.optional(Keys.SMTP_PASSWORD);
        if (!values.isGiven(Keys.SMTP_URL)) {
            needs(Keys.MAIL_FROM, from.isPresent(), Keys.SMTP_URL);
            needs(Keys.SMTP_PASSWORD, password.isPresent(), Keys.SMTP_URL);
            return new MailSettings(Optional.empty(), publicUrl);
        }
        needs(Keys.SMTP_URL, from.isEmpty(), Keys.MAIL_FROM);
        needs(Keys.SMTP_URL, publicUrl.isEmpty(), Keys.PUBLIC_URL);
        return new MailSettings(server.flatMap(url -> from.map(sender -> smtp(url, password, sender))), publicUrl);
    }

    private void needs(Key<?> key, boolean given, Key<?> other) {
        if (given && !values.isGiven(other)) {
            values.problem(key, "needs " + other.name() + " beside it");
        }
    }

    private SmtpSettings smtp(URI url, Optional<Secret> password, String from) {
        Optional<String> user = Optional.ofNullable(url.getUserInfo());
        if (user.isPresent() != password.isPresent()) {
            values.problem(
                    Keys.SMTP_PASSWORD,
                    user.isPresent()
                            ? "is missing; " + Keys.SMTP_URL.name() + " names a user"
                            : "needs a user in " + Keys.SMTP_URL.name() + ", as in smtp://user@mail.example.com");
        }
        Protection protection = protection(url);
        if (user.isPresent() && protection == Protection.NONE) {
            values.problem(
                    Keys.SMTP_URL, "must not switch TLS off and name a user: the password could be read by others");
        }
        int usual = protection == Protection.TLS ? SUBMISSIONS : SUBMISSION;
        return new SmtpSettings(
                url.getHost(),
                url.getPort() < 0 ? usual : url.getPort(),
                protection,
                user.flatMap(name -> password.map(secret -> new Credentials(name, secret))),
                from);
    }

    private static Protection protection(URI url) {
        if (url.getScheme().equals("smtps")) {
            return Protection.TLS;
        }
        return "tls=off".equals(url.getQuery()) ? Protection.NONE : Protection.STARTTLS;
    }
}
