package dev.guildhall.domain.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.isolation.IsolationReport.Check;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsolationReportTest {

    private static final Check GOOD = new Check("Doors are shut", 3, List.of());

    private static boolean holds(Check... checks) {
        return new IsolationReport(Instant.EPOCH, "18", "app", List.of(checks), List.of(), List.of()).holds();
    }

    @Test
    void holds_whenOneRuleIsBroken_shouldBeFalse() {
        assertThat(holds(GOOD)).isTrue();
        assertThat(holds(GOOD, new Check("Windows are shut", 3, List.of("kitchen: open"))))
                .isFalse();
    }

    @Test
    void holds_whenNothingWasLookedAt_shouldBeFalse() {
        assertThat(holds()).isFalse();
        assertThat(holds(GOOD, new Check("Windows are shut", 0, List.of()))).isFalse();
    }
}
