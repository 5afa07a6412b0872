package dev.guildhall.webapp.health;

import dev.guildhall.db.DatabaseGuard;
import dev.guildhall.db.DatabaseProblem;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/** Ready means: the database answers, is migrated to this version, and our role there is bound by row security. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

    /** A field, because the container injects resources into fields and setters only. */
    @Resource(lookup = "jdbc/guildhall")
    private @Nullable DataSource dataSource;

    @Override
    public HealthCheckResponse call() {
        List<DatabaseProblem> problems =
                new DatabaseGuard(Objects.requireNonNull(dataSource, "no data source jdbc/guildhall")).problems();
        // The text may name roles and hosts, which is for the log and not for whoever may ask for health.
        return HealthCheckResponse.named("database").status(problems.isEmpty()).build();
    }
}
