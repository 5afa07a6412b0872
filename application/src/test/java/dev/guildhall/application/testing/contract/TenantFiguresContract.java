package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.lifecycle.out.TenantFigures;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.tenant.Figures;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What {@link TenantFigures} promises. */
public interface TenantFiguresContract extends StorePorts {

    /** Figures. */
    TenantFigures figures();

    @Test
    default void count_shouldCountWhatTheTenantHasNow() {
        Company company = Company.foundedIn(this);
        Company.foundedIn(this).newRun();
        company.join();
        company.hire();
        Run run = company.newRun();

        assertThat(count(company, run.createdAt())).isEqualTo(new Figures(2, 2, 1));
        assertThat(count(company, run.createdAt().plusSeconds(1))).isEqualTo(new Figures(2, 2, 0));
    }

    private Figures count(Company company, Instant since) {
        return company.read(() -> figures().count(company.id(), since));
    }
}
