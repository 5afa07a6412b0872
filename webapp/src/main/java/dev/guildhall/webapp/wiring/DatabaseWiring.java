package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.db.DatabaseGuard;
import dev.guildhall.db.DatabaseProblem;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The database, once it has proven to be one that cannot leak. */
@ApplicationScoped
public class DatabaseWiring {

    /** A field, because the container injects resources into fields and setters only. */
    @Resource(lookup = "jdbc/guildhall")
    private @Nullable DataSource dataSource;

    /** Opens the adapter; refuses a role or a schema that does not keep tenants apart. */
    @Produces
    @Singleton
    JpaAdapter jpa() {
        DataSource checked = Objects.requireNonNull(dataSource, "the server has no data source jdbc/guildhall");
        List<DatabaseProblem> problems = new DatabaseGuard(checked).problems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException("Guildhall does not start: " + problems.getFirst());
        }
        return JpaAdapter.open(checked);
    }

    void close(@Disposes JpaAdapter jpa) {
        jpa.close();
    }
}
