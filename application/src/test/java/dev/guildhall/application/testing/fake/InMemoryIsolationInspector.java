package dev.guildhall.application.testing.fake;

import dev.guildhall.application.isolation.out.IsolationInspector;
import dev.guildhall.domain.isolation.IsolationReport;
import dev.guildhall.domain.isolation.IsolationReport.Check;
import dev.guildhall.domain.isolation.IsolationReport.Described;
import java.time.Instant;
import java.util.List;

/** Says that a memory in which nothing can go wrong is in order. */
public final class InMemoryIsolationInspector implements IsolationInspector {

    @Override
    public IsolationReport inspect(Instant now) {
        return new IsolationReport(
                now,
                "memory",
                "test",
                List.of(new Check("Each tenant has a map of its own", 1, List.of())),
                List.of(new Described("listings", "The same for all.")),
                List.of(new Described("find_login", "Tells whose an e-mail address is.")));
    }
}
