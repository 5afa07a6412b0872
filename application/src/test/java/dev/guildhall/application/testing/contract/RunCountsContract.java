package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.tenant.out.RunCounts;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** What {@link RunCounts} promises. */
public interface RunCountsContract extends StorePorts {

    /** A month. */
    YearMonth MAY = YearMonth.of(2026, 5);

    /** Counts. */
    RunCounts runCounts();

    /** Counts one. */
    default boolean add(Company company, YearMonth month, int most) {
        return company.write(() -> runCounts().add(company.id(), month, most));
    }

    @Test
    default void add_shouldLetExactlyAsManyThrough() {
        Company company = Company.foundedIn(this);

        assertThat(add(company, MAY, 2)).isTrue();
        assertThat(add(company, MAY, 2)).isTrue();
        assertThat(add(company, MAY, 2)).isFalse();
        assertThat(add(company, MAY, 1)).isFalse();
        assertThat(add(company, MAY, 3)).isTrue();
    }

    @Test
    default void add_whenAnotherMonthOrTenant_shouldBeginAnew() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        add(company, MAY, 1);

        assertThat(add(company, MAY.plusMonths(1), 1)).isTrue();
        assertThat(add(stranger, MAY, 1)).isTrue();
    }

    @Test
    default void add_whenTheTransactionFails_shouldNotHaveCounted() {
        Company company = Company.foundedIn(this);

        assertThatThrownBy(() -> company.run(() -> {
                    runCounts().add(company.id(), MAY, 1);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(add(company, MAY, 1)).isTrue();
    }

    @Test
    default void add_whenAnotherCountsTheLast_shouldWaitAndBeRefused() {
        Company company = Company.foundedIn(this);

        Rival<Boolean> second = company.write(() -> {
            runCounts().add(company.id(), MAY, 1);
            return Rival.start(() -> add(company, MAY, 1));
        });

        assertThat(second.result()).isFalse();
    }

    @Test
    default void add_whenOfAnotherTenant_shouldNotCount() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);

        Attempt.at(() -> stranger.run(() -> runCounts().add(company.id(), MAY, 1)));

        assertThat(add(company, MAY, 1)).isTrue();
    }
}
