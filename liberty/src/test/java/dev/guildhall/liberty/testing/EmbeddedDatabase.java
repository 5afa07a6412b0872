package dev.guildhall.liberty.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database that a running installation brings along. */
public final class EmbeddedDatabase {

    private EmbeddedDatabase() {}

    /**
     * Connects as the superuser, who sees through row security.
     *
     * @param data the installation's directory
     */
    public static Connection superuser(Path data) {
        try {
            String port = Files.readAllLines(data.resolve("postgresql/postmaster.pid"))
                    .get(3)
                    .strip();
            String password =
                    Files.readString(data.resolve("secrets/database-superuser")).strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/guildhall", "postgres", password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
