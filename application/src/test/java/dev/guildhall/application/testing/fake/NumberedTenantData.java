package dev.guildhall.application.testing.fake;

import dev.guildhall.application.lifecycle.out.TenantData;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.DataTable;
import dev.guildhall.domain.tenant.DataTable.LeftOut;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A tenant with a table of numbered rows, and one of which nothing is taken out. */
public final class NumberedTenantData implements TenantData {

    private final InMemoryDatabase database;
    private final int rows;

    /**
     * @param rows how many there are
     */
    public NumberedTenantData(InMemoryDatabase database, int rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public List<DataTable> tables(TenantId tenant) {
        database.demandTransaction();
        return List.of(
                new DataTable("numbers", List.of(new LeftOut("secret", "It is one.")), Optional.empty()),
                new DataTable("others", List.of(), Optional.of("Not yours.")));
    }

    @Override
    public Part read(TenantId tenant, DataTable table, Optional<String> after, int max) {
        database.demandTransaction();
        int first = after.map(Integer::parseInt).orElse(0);
        int end = Math.min(rows, first + max);
        return new Part(
                IntStream.range(first, end).mapToObj(n -> "{\"n\":" + n + "}").toList(),
                end < rows ? Optional.of(String.valueOf(end)) : Optional.empty());
    }
}
