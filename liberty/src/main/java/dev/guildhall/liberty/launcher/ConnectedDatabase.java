package dev.guildhall.liberty.launcher;

import dev.guildhall.config.Credentials;
import dev.guildhall.config.DatabaseSettings;
import dev.guildhall.config.Secret;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database that runs, and the roles we know there.
 *
 * @param url JDBC URL without user and password
 * @param application role of the server
 * @param owner role of migrations, if we have it
 */
record ConnectedDatabase(String url, Credentials application, Optional<Credentials> owner) {

    /** A peer that does not answer must not look like a start that hangs. */
    private static final int CONNECT_TIMEOUT_SECONDS = 5;

    static ConnectedDatabase external(DatabaseSettings.External settings) {
        return new ConnectedDatabase(settings.url(), settings.application(), settings.owner());
    }

    DataSource asApplication() {
        return as(application);
    }

    Optional<DataSource> asOwner() {
        return owner.map(this::as);
    }

    /** Which of our roles the database lets in without asking for the password. Each is tried with one that nobody has. */
    List<String> unasked() {
        return Stream.concat(Stream.of(application), owner.stream())
                .map(Credentials::user)
                .filter(this::lets)
                .toList();
    }

    private boolean lets(String user) {
        Secret madeUp = new Secret(UUID.randomUUID().toString());
        try (Connection _ = as(new Credentials(user, madeUp)).getConnection()) {
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    private DataSource as(Credentials credentials) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        dataSource.setUser(credentials.user());
        dataSource.setPassword(credentials.password().value());
        dataSource.setConnectTimeout(CONNECT_TIMEOUT_SECONDS);
        return dataSource;
    }
}
