package dev.guildhall.application.lifecycle.out;

import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.DataTable;
import java.util.List;
import java.util.Optional;

/** Everything that the database has of a tenant, table by table, as its catalogue lists them. Called inside transactions. */
public interface TenantData {

    /** All tables that have rows of tenants, by name; nothing is forgotten, what is left out says why. */
    List<DataTable> tables(TenantId tenant);

    /**
     * Some rows, in the order of the table's key. What changes between two calls is seen before or after its change; what is
     * there all the time is seen once.
     *
     * @param after where the part before ended; empty for the first
     */
    Part read(TenantId tenant, DataTable table, Optional<String> after, int max);

    /**
     * Some rows.
     *
     * @param rows each as a JSON object in one line
     * @param next where the next part begins; empty when this is the last
     */
    record Part(List<String> rows, Optional<String> next) {

        /** Takes a copy. */
        public Part {
            rows = List.copyOf(rows);
        }
    }
}
