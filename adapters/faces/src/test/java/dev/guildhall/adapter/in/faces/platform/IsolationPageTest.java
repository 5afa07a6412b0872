package dev.guildhall.adapter.in.faces.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.isolation.IsolationReport;
import dev.guildhall.domain.isolation.IsolationReport.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsolationPageTest {

    private static final Check GOOD = new Check("Doors are shut", 3, List.of());
    private static final Check BAD = new Check("Windows are shut", 2, List.of("kitchen: open"));

    private static IsolationPage page(Role role, Check... checks) {
        return new IsolationPage(
                Sample.caller(role),
                context -> new IsolationReport(
                        Sample.NOW, "18.1", "guildhall_app", List.of(checks), List.of(), List.of()));
    }

    @Test
    void summary_shouldSayHowManyRulesAreBroken() {
        assertThat(page(Role.OPERATOR, GOOD).getSummary()).isEqualTo("Tenants are kept apart: all 1 rules hold");
        assertThat(page(Role.OPERATOR, GOOD, BAD).getSummary()).isEqualTo("1 rule of 2 is broken");
        assertThat(page(Role.OPERATOR, GOOD, BAD).isHolding()).isFalse();
    }

    @Test
    void checks_shouldShowWhatIsBrokenFirst() {
        assertThat(page(Role.OPERATOR, GOOD, BAD).getChecks())
                .extracting(IsolationCheckRow::rule)
                .containsExactly("Windows are shut", "Doors are shut");
    }

    @Test
    void open_whenTheReaderIsNoOperator_shouldBeRefused() {
        assertThatThrownBy(() -> page(Role.ADMIN, GOOD).open()).isInstanceOf(NotPermitted.class);
    }
}
