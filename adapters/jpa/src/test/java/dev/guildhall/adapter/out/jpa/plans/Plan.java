package dev.guildhall.adapter.out.jpa.plans;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A generic plan, as PostgreSQL makes it for a prepared statement.
 *
 * @param node its top node
 */
record Plan(JsonObject node) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\?");

    /** The plan of a statement with JDBC placeholders. Tables are small here, so reading them whole is forbidden. */
    static Plan of(Connection connection, String sql) throws SQLException {
        int[] number = {0};
        String numbered = PLACEHOLDER.matcher(sql).replaceAll(_ -> Matcher.quoteReplacement("$" + ++number[0]));
        try (Statement statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            try (ResultSet row = statement.executeQuery("explain (generic_plan, format json) " + numbered);
                    JsonReader reader = read(row)) {
                JsonArray plans = reader.readArray();
                return new Plan(plans.getJsonObject(0).getJsonObject("Plan"));
            }
        }
    }

    private static JsonReader read(ResultSet row) throws SQLException {
        row.next();
        return Json.createReader(new StringReader(row.getString(1)));
    }

    /** This node and all below it. */
    Stream<Plan> nodes() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Plan::nodes));
    }

    List<Plan> children() {
        return node.containsKey("Plans")
                ? node.getJsonArray("Plans").getValuesAs(JsonObject.class).stream()
                        .map(Plan::new)
                        .toList()
                : List.of();
    }

    /** Whether it reads a table, as opposed to changing it. */
    boolean isScanOf(String prefix) {
        return text("Node Type").endsWith("Scan") && text("Relation Name").startsWith(prefix);
    }

    /** The conditions by which rows are found without being read. */
    String indexConditions() {
        return text("Index Cond")
                + children().stream()
                        .flatMap(Plan::nodes)
                        .filter(child -> child.text("Node Type").equals("Bitmap Index Scan"))
                        .map(child -> child.text("Index Cond"))
                        .reduce("", String::concat);
    }

    String text(String field) {
        return node.getString(field, "");
    }
}
