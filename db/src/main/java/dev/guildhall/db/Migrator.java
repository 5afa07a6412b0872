package dev.guildhall.db;

import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.lockservice.LockServiceFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Brings a database to the schema of this version. Runs as the owner role, outside the server. May be repeated. */
public final class Migrator {

    private static final SqlScript FOUNDATION = new SqlScript("foundation.sql");

    /** Any number will do, as long as all versions of Guildhall use the same. */
    private static final long ADVISORY_LOCK = 0x6775_696c_6468_616cL;

    /** Kept in a field because loggers are garbage-collected together with their level. */
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    private static final Pattern CHANGED = Pattern.compile("(\\S+) was: .* but is now: ");

    private final DataSource owner;

    /**
     * @param owner connects as the owner of the schema
     */
    public Migrator(DataSource owner) {
        this.owner = owner;
    }

    /**
     * Applies what is missing. Waits while another process migrates the same database.
     *
     * @throws DatabaseFailure when it cannot be done; what was applied until then stays applied
     */
    public void migrate() {
        LIQUIBASE.setLevel(Level.WARNING);
        try (Connection guard = owner.getConnection();
                Connection connection = owner.getConnection()) {
            lock(guard);
            refuseNewer(guard);
            FOUNDATION.run(owner);
            update(connection);
            record(guard);
        } catch (DatabaseFailure e) {
            throw e;
        } catch (Exception e) {
            throw new DatabaseFailure("cannot migrate the database: " + firstLine(e), e);
        }
    }

    /** Held as long as the connection: a process that dies leaves no lock behind, unlike Liquibase's own table. */
    private static void lock(Connection guard) throws SQLException {
        try (PreparedStatement statement = guard.prepareStatement("select pg_advisory_lock(?)")) {
            statement.setLong(1, ADVISORY_LOCK);
            statement.execute();
        }
    }

    /** A schema that a newer version has migrated would be taken for this version's and marked as such. */
    private static void refuseNewer(Connection connection) throws SQLException {
        List<String> unknown = new ArrayList<>(applied(connection));
        unknown.removeAll(Changelog.changesets());
        if (!unknown.isEmpty()) {
            throw new DatabaseFailure("the database was migrated by a newer version, which this one does not know ("
                    + unknown.getFirst() + "); start that version");
        }
    }

    private static List<String> applied(Connection connection) throws SQLException {
        List<String> applied = new ArrayList<>();
        if (exists(connection, "public.databasechangelog")) {
            try (PreparedStatement query = connection.prepareStatement(
                            "select id || ' of ' || filename from public.databasechangelog order by orderexecuted desc");
                    ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    applied.add(rows.getString(1));
                }
            }
        }
        return applied;
    }

    private static boolean exists(Connection connection, String table) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select to_regclass(?) is not null")) {
            query.setString(1, table);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static void update(Connection connection) throws Exception {
        Map<String, Object> scope = Map.of(
                Scope.Attr.resourceAccessor.name(),
                new ClassLoaderResourceAccessor(Migrator.class.getClassLoader()),
                Scope.Attr.ui.name(),
                new LoggerUIService(),
                "liquibase.analytics.enabled",
                false);
        Scope.child(scope, () -> {
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            // We hold the advisory lock, so a lock found in Liquibase's table is that of a process that died.
            LockServiceFactory.getInstance().getLockService(database).forceReleaseLock();
            new CommandScope(UpdateCommandStep.COMMAND_NAME)
                    .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                    .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, Changelog.ROOT)
                    .setOutput(OutputStream.nullOutputStream())
                    .execute();
        });
    }

    private static void record(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into schema_version (fingerprint) values (?)
                on conflict (only_row) do update set fingerprint = excluded.fingerprint, migrated_at = now()
                where schema_version.fingerprint <> excluded.fingerprint
                """)) {
            statement.setString(1, Changelog.fingerprint());
            statement.executeUpdate();
        }
    }

    /** The one line that says most; Liquibase lists changes whose text is not what was applied below its first line. */
    private static String firstLine(Exception e) {
        String message = String.valueOf(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        return message.lines()
                .map(CHANGED::matcher)
                .filter(Matcher::find)
                .map(changed -> changed.group(1) + " was changed after it was applied; restore the released version")
                .findFirst()
                .or(() -> message.lines().findFirst())
                .orElse("");
    }
}
