package dev.guildhall.application.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.testing.Plans;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.contract.QueuePorts;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import org.junit.jupiter.api.Test;

/** How many requests of a tenant may wait. */
class QueueLengthTest {

    private final InMemoryPorts ports = new InMemoryPorts();
    private final Company company = Company.foundedIn(ports);
    private final RunStarter starter =
            ports.runPorts(ports.tx(), ports.journal()).starter();

    @Test
    void fullAt_whenAsManyWaitAsThePlanAllows_shouldTellTheLimit() {
        int most = Plans.limits(company.tenant().plan()).engines().queueLength();
        for (int i = 0; i < most - 1; i++) {
            ports.queueRun(company);
        }
        assertThat(company.read(() -> starter.fullAt(company.id()))).isEmpty();

        ports.queueRun(company);

        assertThat(company.read(() -> starter.fullAt(company.id()))).contains(most);
    }

    @Test
    void fullAt_whenSomeAreDriven_shouldCountTheOthersOnly() {
        int most = Plans.limits(company.tenant().plan()).engines().queueLength();
        for (int i = 0; i < most; i++) {
            ports.queueRun(company);
        }

        ports.claims().claim("worker", 1, QueuePorts.LONG);

        assertThat(company.read(() -> starter.fullAt(company.id()))).isEmpty();
    }
}
