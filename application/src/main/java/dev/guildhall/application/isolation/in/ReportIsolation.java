package dev.guildhall.application.isolation.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.isolation.IsolationReport;

/** Looks at the running database and reports whether it keeps tenants apart. */
public interface ReportIsolation {

    /** What is so at this moment; nothing is remembered from an earlier look. */
    IsolationReport report(CallContext context);
}
