package dev.guildhall.application.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.fake.InMemoryDeadLetters;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.run.DeadLetter;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.RunId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadLetterUseCasesTest {

    private final InMemoryPorts ports = new InMemoryPorts();
    private final DeadLetterUseCases useCases = new DeadLetterUseCases(
            new InMemoryDeadLetters(ports.database(), ports.clock()), ports.signals(), ports.tx(), ports.auditTrail());
    private final Company company = Company.foundedIn(ports);
    private final RunId dead = bury();

    private RunId bury() {
        RunLease lease = ports.driveRun(company);
        company.run(() -> ports.queue().bury(company.id(), lease, "on purpose"));
        return lease.run();
    }

    private CallContext as(Role role) {
        return Contexts.as(role, company.make().context(company.admin()));
    }

    @Test
    void anyUse_whenNoOperator_shouldBeRefused() {
        for (Role role : new Role[] {Role.ADMIN, Role.MEMBER, Role.VIEWER}) {
            assertRefused(() -> useCases.listDeadLetters().list(as(role), PageRequest.first()));
            assertRefused(() -> useCases.showDeadLetter().show(as(role), dead));
            assertRefused(() -> useCases.retryDeadLetter().retry(as(role), dead));
            assertRefused(() -> useCases.discardDeadLetter().discard(as(role), dead, "no"));
        }
    }

    private static void assertRefused(Runnable use) {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(use::run);
    }

    @Test
    void list_whenOperator_shouldShowRunsOfOtherTenants() {
        assertThat(useCases.listDeadLetters()
                        .list(as(Role.OPERATOR), PageRequest.first())
                        .items())
                .extracting(DeadLetter::run)
                .containsExactly(dead);
        assertThat(useCases.showDeadLetter().show(as(Role.OPERATOR), dead)).isPresent();
    }

    @Test
    void retry_shouldLetEnginesLookAtOnce() {
        assertThat(useCases.retryDeadLetter().retry(as(Role.OPERATOR), dead)).isTrue();
        assertThat(ports.signals().nudges()).isEqualTo(1);

        assertThat(audited()).containsExactly(AuditAction.DEAD_LETTER_RETRIED);

        assertThat(useCases.retryDeadLetter().retry(as(Role.OPERATOR), dead)).isFalse();
        assertThat(audited()).hasSize(1);
        assertThat(ports.signals().nudges()).isEqualTo(1);
    }

    /** What the company whose run it is finds in its log; all of it by an operator. */
    private List<AuditAction> audited() {
        return company
                .read(() -> ports.auditLog().list(company.id(), AuditFilter.NONE, PageRequest.first()))
                .items()
                .stream()
                .filter(entry -> entry.note().actor().kind() == AuditActor.Kind.OPERATOR)
                .map(entry -> entry.note().action())
                .toList();
    }

    @Test
    void discard_whenNoReasonIsGiven_shouldBeRefused() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> useCases.discardDeadLetter().discard(as(Role.OPERATOR), dead, " "));
        assertThat(useCases.discardDeadLetter().discard(as(Role.OPERATOR), dead, "of no use"))
                .isTrue();
    }
}
