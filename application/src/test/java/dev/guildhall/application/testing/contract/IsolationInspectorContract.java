package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.isolation.out.IsolationInspector;
import dev.guildhall.domain.isolation.IsolationReport;
import dev.guildhall.domain.isolation.IsolationReport.Check;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What {@link IsolationInspector} promises of a platform in good order. */
public interface IsolationInspectorContract {

    /** The inspector. */
    IsolationInspector inspector();

    @Test
    default void inspect_shouldSayWhenWhereAndAsWhomItLooked() {
        Instant now = Instant.parse("2026-11-20T10:00:00Z");
        IsolationReport report = inspector().inspect(now);

        assertThat(report.at()).isEqualTo(now);
        assertThat(report.databaseVersion()).isNotBlank();
        assertThat(report.role()).isNotBlank();
    }

    @Test
    default void inspect_shouldTryEachRuleOnSomethingAndFindThatItHolds() {
        IsolationReport report = inspector().inspect(Instant.EPOCH);

        assertThat(report.holds()).isTrue();
        assertThat(report.checks()).isNotEmpty().allMatch(Check::holds);
        assertThat(report.checks()).extracting(Check::rule).doesNotHaveDuplicates();
    }

    @Test
    default void inspect_shouldNameWhatIsSharedAndWhy() {
        IsolationReport report = inspector().inspect(Instant.EPOCH);

        assertThat(report.sharedTables())
                .isNotEmpty()
                .noneMatch(table -> table.purpose().isBlank());
        assertThat(report.crossTenantFunctions())
                .isNotEmpty()
                .noneMatch(function -> function.purpose().isBlank());
    }
}
