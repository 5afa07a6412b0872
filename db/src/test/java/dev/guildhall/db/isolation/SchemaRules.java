package dev.guildhall.db.isolation;

import dev.guildhall.db.NotTenantOwned;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Asks {@code pg_catalog} the questions of {@code schema-rules.sql}. */
final class SchemaRules {

    private SchemaRules() {}

    /** Everything that is wrong, each beginning with the name of what it is about. */
    static List<String> violations(Connection connection) throws SQLException {
        Catalogue catalogue = new Catalogue(connection);
        List<String> violations = new ArrayList<>();
        for (String rule : text().replace(":tenant_tables", tenantTables()).split(";\\s*\n", -1)) {
            if (!rule.isBlank()) {
                catalogue.rows(rule).forEach(violations::addAll);
            }
        }
        return violations;
    }

    private static String tenantTables() {
        String others =
                NotTenantOwned.TABLES.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
        return "(select oid, relname as name, relrowsecurity, relforcerowsecurity from pg_class"
                + " where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname not in (" + others
                + "))";
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(SchemaRules.class.getResourceAsStream("schema-rules.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
