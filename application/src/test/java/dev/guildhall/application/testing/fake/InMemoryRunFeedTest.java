package dev.guildhall.application.testing.fake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.testing.Events;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.contract.RunFeedContract;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunLease;
import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryRunFeedTest extends InMemoryPorts implements RunFeedContract {

    @Test
    void after_whenTheBeginningIsForgotten_shouldNotPretendToKnowIt() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        List<RunEvent> third = List.of(Events.piece("third"));
        appendNow(company, lease, 0, Events.piece("first"), Events.piece("second"));
        feed().forget(company.id(), lease.run());
        journal().appendNow(company.id(), lease, 2, third);

        assertThat(feed().after(company.id(), lease.run(), 0)).isEmpty();
        assertThat(feed().after(company.id(), lease.run(), 1)).isEmpty();
        assertThat(feed().after(company.id(), lease.run(), 2)).contains(entries(2, third));
    }
}
