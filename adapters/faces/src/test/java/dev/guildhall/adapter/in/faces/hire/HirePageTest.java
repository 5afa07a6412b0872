package dev.guildhall.adapter.in.faces.hire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.employee.in.HireEmployee;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.application.page.Page;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HirePageTest {

    private static final Employee MAYA = Sample.employee(10, "Maya");

    private final FakeBrowser browser = FakeBrowser.sending("listing", "prism");
    private final List<HireEmployee.Command> commands = new ArrayList<>();
    private HireEmployee.Outcome outcome = new HireEmployee.Outcome.Hired(MAYA);

    private HirePage page(Role role) {
        return new HirePage(
                browser,
                Sample.caller(role),
                (context, slug) ->
                        slug.value().equals("prism") ? Optional.of(Sample.listing("prism", "Prism")) : Optional.empty(),
                (context, released, request) -> new Page<>(List.of(MAYA), Optional.empty()),
                (context, command) -> {
                    commands.add(command);
                    return outcome;
                },
                Sample.ids());
    }

    @Test
    void open_whenFormIsNew_shouldSuggestTheListingsNameAndShowThePrice() {
        HirePage page = page(Role.ADMIN);
        page.open();

        assertThat(page.getPersonaName()).isEqualTo("Prism");
        assertThat(page.getOffer().base()).isEqualTo("$99");
        assertThat(page.getOffer().total()).isEqualTo("$114–$134");
    }

    @Test
    void open_whenListingIsUnknownOrNoSlug_shouldBeNotFound() {
        browser.parameters.put("listing", "No slug!");
        page(Role.ADMIN).open();

        assertThat(browser.notFound).isTrue();
    }

    @Test
    void open_whenReaderMayNotHire_shouldRefuse() {
        assertThatThrownBy(() -> page(Role.MEMBER).open()).isInstanceOf(NotPermitted.class);
    }

    @Test
    void hire_whenSent_shouldUseTheFormsKeyAndGoToTheChat() {
        browser.parameters.put("key", "key-1");
        HirePage page = page(Role.ADMIN);
        page.setPersonaName("Maya");
        page.setManager(MAYA.id().toString());

        page.hire();

        assertThat(commands.getFirst().key()).hasValue(new IdempotencyKey("key-1"));
        assertThat(commands.getFirst().manager())
                .hasValue(new EmployeeId(MAYA.id().value()));
        assertThat(commands.getFirst().personaEmail()).isEmpty();
        assertThat(browser.redirect).hasValue("/app/chat?employee=" + MAYA.id());
    }

    @Test
    void hire_whenEntriesAreBad_shouldComplainAtTheFieldsAndHireNobody() {
        HirePage page = page(Role.ADMIN);
        page.setPersonaName(" ");
        page.setPersonaEmail("maya");

        page.hire();

        assertThat(page.getErrors()).containsOnlyKeys("personaName", "personaEmail");
        assertThat(commands).isEmpty();
    }

    @Test
    void hire_whenPlanIsFull_shouldSayWhatToDo() {
        outcome = new HireEmployee.Outcome.PlanLimitReached(10, 10);
        HirePage page = page(Role.ADMIN);
        page.setPersonaName("Maya");

        page.hire();

        assertThat(page.getErrors().get("form")).contains("10 employees");
        assertThat(browser.redirect).isEmpty();
    }
}
