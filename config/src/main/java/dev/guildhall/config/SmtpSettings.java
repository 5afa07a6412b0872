package dev.guildhall.config;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The mail server.
 *
 * @param protection how the connection is protected
 * @param login user and password there
 * @param from address of the sender
 */
public record SmtpSettings(String host, int port, Protection protection, Optional<Credentials> login, String from) {

    /** The setting that says the same, without the password. */
    public String url() {
        String user = login.map(Credentials::user)
                .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20") + "@")
                .orElse("");
        return switch (protection) {
            case TLS -> "smtps://" + user + host + ":" + port;
            case STARTTLS -> "smtp://" + user + host + ":" + port;
            case NONE -> "smtp://" + user + host + ":" + port + "?tls=off";
        };
    }

    /** How a connection is protected. */
    public enum Protection {
        /** TLS from the first byte. */
        TLS,
        /** Changes to TLS before anything is said. */
        STARTTLS,
        /** Not at all. */
        NONE
    }
}
