package dev.guildhall.application.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.isolation.in.ReportIsolation;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.fake.InMemoryIsolationInspector;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.domain.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IsolationUseCasesTest {

    private final InMemoryPorts ports = new InMemoryPorts();
    private final Company company = Company.foundedIn(ports);
    private final ReportIsolation report =
            new IsolationUseCases(new InMemoryIsolationInspector(), ports.clock()).reportIsolation();

    private CallContext as(Role role) {
        return Contexts.as(role, company.make().context(company.admin()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPERATOR")
    void report_whenNoOperator_shouldBeRefused(Role role) {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> report.report(as(role)));
    }

    @Test
    void report_whenOperator_shouldSayWhatIsSoNow() {
        assertThat(report.report(as(Role.OPERATOR)).at())
                .isEqualTo(ports.clock().instant());
        assertThat(report.report(as(Role.OPERATOR)).holds()).isTrue();
    }
}
