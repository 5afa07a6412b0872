package dev.guildhall.db.inspection;

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

/** Asks {@code pg_catalog} the questions of {@code schema-rules.sql}. Any role may ask. */
final class SchemaRules {

    private static final String MARK = "-- rule: ";

    private SchemaRules() {}

    /** What came of each rule. */
    static List<Finding> findings(Connection connection) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        for (String rule : text().split(MARK, -1)) {
            if (rule.contains("\nselect ")) {
                String[] parts = rule.split("\n", 2);
                findings.add(Findings.of(connection, parts[0], resolved(parts[1])));
            }
        }
        return findings;
    }

    /** With the tables that a rule speaks of. */
    static String resolved(String sql) {
        return sql.replace(";", "")
                .replace(":tenant_tables", "(" + Findings.TABLES + " and relname not in (" + others() + "))")
                .replace(":other_tables", "(" + Findings.TABLES + " and relname in (" + others() + "))");
    }

    private static String others() {
        return NotTenantOwned.TABLES.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(SchemaRules.class.getResourceAsStream("schema-rules.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
