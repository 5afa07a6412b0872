package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.lifecycle.out.ExportLeases;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What {@link ExportLeases} promises. */
public interface ExportLeasesContract extends StorePorts {

    /** Leases. */
    ExportLeases exports();

    private boolean begin(Company company, Duration later) {
        Instant now = company.clock().instant().plus(later);
        return company.write(() -> exports().begin(company.id(), now, now.plus(Duration.ofHours(1))));
    }

    @Test
    default void begin_shouldLetOneInUntilItEndsOrItsTimeIsOver() {
        Company company = Company.foundedIn(this);
        Company other = Company.foundedIn(this);

        assertThat(begin(company, Duration.ZERO)).isTrue();
        assertThat(begin(company, Duration.ofMinutes(59))).isFalse();
        assertThat(begin(other, Duration.ZERO)).isTrue();
        assertThat(begin(company, Duration.ofHours(1))).isTrue();

        Instant until = company.clock().instant().plus(Duration.ofHours(2));
        company.run(() -> exports().end(company.id(), until.minus(Duration.ofHours(1))));
        assertThat(begin(company, Duration.ofMinutes(90))).isFalse();
        company.run(() -> exports().end(company.id(), until));
        assertThat(begin(company, Duration.ZERO)).isTrue();
    }
}
