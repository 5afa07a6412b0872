package dev.guildhall.application.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.memory.Memory;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemoryId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemoryUseCasesTest {

    private final InMemoryPorts fakes = new InMemoryPorts();
    private final MemoryPorts ports = new MemoryPorts(
            fakes.tx(), fakes.employees(), fakes.memories(), fakes.clock(), fakes.ids(), fakes.auditTrail());
    private final MemoryUseCases useCases = new MemoryUseCases(ports);
    private final Company company = Company.foundedIn(fakes);
    private final CallContext ana = company.make().context(company.admin());
    private final Run run = company.newRun();

    @BeforeEach
    void remember() {
        company.run(() -> new RememberTool(ports).use(run, Map.of("text", "Likes tea.")));
    }

    private Memory only() {
        return useCases.listMemories()
                .list(ana, run.employee(), PageRequest.first())
                .orElseThrow()
                .items()
                .getFirst();
    }

    @Test
    void list_whenTheEmployeeIsUnknownOrForeign_shouldSayUnknown() {
        Company stranger = Company.foundedIn(fakes);
        CallContext foreign = stranger.make().context(stranger.admin());
        EmployeeId unknown = new EmployeeId(fakes.ids().next());

        assertThat(only().text()).isEqualTo("Likes tea.");
        assertThat(useCases.listMemories().list(ana, unknown, PageRequest.first()))
                .isEmpty();
        assertThat(useCases.listMemories().list(foreign, run.employee(), PageRequest.first()))
                .isEmpty();
    }

    @Test
    void forget_whenThere_shouldForgetForGood() {
        MemoryId id = only().id();

        assertThat(useCases.forgetMemory().forget(ana, run.employee(), id)).isTrue();

        assertThat(useCases.forgetMemory().forget(ana, run.employee(), id)).isFalse();
        assertThat(useCases.listMemories()
                        .list(ana, run.employee(), PageRequest.first())
                        .orElseThrow()
                        .items())
                .isEmpty();
    }

    @Test
    void forget_whenForeign_shouldSayUnknownAndForgetNothing() {
        Company stranger = Company.foundedIn(fakes);
        CallContext foreign = stranger.make().context(stranger.admin());

        assertThat(useCases.forgetMemory().forget(foreign, run.employee(), only().id()))
                .isFalse();

        assertThat(only().text()).isEqualTo("Likes tea.");
    }

    @Test
    void forget_whenTheCallerMayOnlyLook_shouldRefuse() {
        CallContext viewer = company.make().context(company.make().member(company.id(), Role.VIEWER));
        MemoryId id = only().id();

        assertThatThrownBy(() -> useCases.forgetMemory().forget(viewer, run.employee(), id))
                .isInstanceOf(NotPermitted.class);
        assertThat(useCases.listMemories().list(viewer, run.employee(), PageRequest.first()))
                .isPresent();
    }
}
