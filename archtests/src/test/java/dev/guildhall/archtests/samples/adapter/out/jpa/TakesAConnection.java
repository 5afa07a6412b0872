package dev.guildhall.archtests.samples.adapter.out.jpa;

import dev.guildhall.archtests.Breaks;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Reads without a tenant. */
@Breaks("connections-are-taken-in-few-places")
record TakesAConnection(DataSource source) {
    void read() throws SQLException {
        source.getConnection().close();
    }
}
