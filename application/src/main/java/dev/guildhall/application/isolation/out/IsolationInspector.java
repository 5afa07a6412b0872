package dev.guildhall.application.isolation.out;

import dev.guildhall.domain.isolation.IsolationReport;
import java.time.Instant;

/** Looks at what keeps tenants apart where their data is, with the rights of the platform itself. */
public interface IsolationInspector {

    /**
     * Looks.
     *
     * @param now the time of the report
     */
    IsolationReport inspect(Instant now);
}
