package dev.guildhall.liberty.launcher;

import dev.guildhall.config.Credentials;
import dev.guildhall.config.DatabaseSettings;
import java.util.Optional;
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

    private DataSource as(Credentials credentials) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        dataSource.setUser(credentials.user());
        dataSource.setPassword(credentials.password().value());
        dataSource.setConnectTimeout(CONNECT_TIMEOUT_SECONDS);
        return dataSource;
    }
}
