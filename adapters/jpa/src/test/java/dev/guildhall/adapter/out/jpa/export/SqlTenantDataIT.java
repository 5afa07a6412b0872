package dev.guildhall.adapter.out.jpa.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.application.lifecycle.out.TenantData;
import dev.guildhall.application.lifecycle.out.TenantData.Part;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.db.TestDatabase;
import dev.guildhall.domain.tenant.DataTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SqlTenantDataIT extends JpaPorts {

    private static final String COLUMNS = """
            select table_name, column_name from information_schema.columns c
            where table_schema = 'public' and exists (
                select from information_schema.columns t
                where t.table_schema = 'public' and t.table_name = c.table_name and t.column_name = 'tenant_id')
            order by table_name, ordinal_position
            """;

    private final TenantData data = adapter().lifecycle().data();
    private final Company company = Company.foundedIn(this);

    private Map<String, DataTable> tables() {
        return company.<List<DataTable>>read(() -> data.tables(company.id())).stream()
                .collect(Collectors.toMap(DataTable::name, Function.identity()));
    }

    private List<String> all(String table, int max) {
        List<String> rows = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Optional<String> from = after;
            Part part =
                    company.read(() -> data.read(company.id(), Objects.requireNonNull(tables().get(table)), from, max));
            rows.addAll(part.rows());
            after = part.next();
        } while (after.isPresent());
        return rows;
    }

    /** A new column must be entered here, and so be seen by a reviewer, who says whether it is taken out. */
    @Test
    void columns_shouldBeTheOnesThatWereReviewed() throws IOException, SQLException {
        Map<String, DataTable> tables = tables();
        StringBuilder found = new StringBuilder();
        try (Connection owner = TestDatabase.shared().owner().getConnection();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(COLUMNS)) {
            while (row.next()) {
                found.append(line(tables, row.getString(1), row.getString(2)));
            }
        }
        try (InputStream reviewed =
                Objects.requireNonNull(SqlTenantDataIT.class.getResourceAsStream("exported-columns.txt"))) {
            assertThat(found.toString()).isEqualTo(new String(reviewed.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String line(Map<String, DataTable> tables, String table, String column) {
        DataTable described = Objects.requireNonNull(tables.get(table), () -> table + " is forgotten");
        String fate = described
                .whyNot()
                .or(() -> described.leftOut().stream()
                        .filter(left -> left.column().equals(column))
                        .map(DataTable.LeftOut::why)
                        .findFirst())
                .map(why -> "- " + why)
                .orElse("exported");
        return "%-30s %s%n".formatted(table + "." + column, fate);
    }

    @Test
    void read_shouldGiveEachRowOnceWhateverThePartsAre() {
        for (int i = 0; i < 5; i++) {
            company.newRun();
        }
        Company.foundedIn(this).newRun();

        assertThat(all("runs", 2))
                .hasSize(5)
                .doesNotHaveDuplicates()
                .isEqualTo(all("runs", 100))
                .allMatch(row -> row.contains("\"tenant_id\":\"" + company.id() + "\""));
        assertThat(all("employees", 5)).hasSize(5);
        assertThat(all("messages", 1)).isEmpty();
    }

    @Test
    void read_shouldLeaveOutWhatLetsSomebodyIn() {
        company.run(() -> sessions().create(company.make().session(company.admin()), new TokenHash("a".repeat(64))));

        assertThat(all("sessions", 10)).hasSize(1).noneMatch(row -> row.contains("aaaa"));
    }

    @Test
    void read_shouldWorkForEveryTable() {
        tables().values().stream()
                .filter(table -> table.whyNot().isEmpty())
                .forEach(table ->
                        assertThat(all(table.name(), 10)).as(table.name()).isNotNull());
    }
}
