package dev.guildhall.domain.tenant;

import java.util.List;
import java.util.Optional;

/**
 * A table with rows of tenants, as it is taken out.
 *
 * @param leftOut columns that are not taken out
 * @param whyNot why nothing of the table is taken out; empty when it is
 */
public record DataTable(String name, List<LeftOut> leftOut, Optional<String> whyNot) {

    /** Takes a copy. */
    public DataTable {
        leftOut = List.copyOf(leftOut);
    }

    /** A column that is not taken out, and why. */
    public record LeftOut(String column, String why) {}
}
