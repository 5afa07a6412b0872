package dev.guildhall.adapter.in.faces.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.page.Page;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.memory.Memory;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MemoryId;
import dev.guildhall.domain.shared.RunId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemoryPageTest {

    private static final EmployeeId ADA = new EmployeeId(Sample.id(10));
    private static final Memory NOTE = new Memory(
            Sample.TENANT,
            new MemoryId(Sample.id(11)),
            ADA,
            Optional.empty(),
            "Likes tea.",
            Sample.NOW,
            new RunId(Sample.id(12)));

    private final FakeBrowser browser = FakeBrowser.sending("id", ADA.toString());
    private final List<MemoryId> forgotten = new ArrayList<>();

    private MemoryPage page(Role role) {
        return new MemoryPage(
                browser,
                Sample.caller(role),
                (context, employee, request) -> {
                    if (request.cursor().equals(Optional.of("stale"))) {
                        throw new InvalidValue("cursor", "must be good");
                    }
                    return Optional.of(new Page<>(List.of(NOTE), Optional.of("next")))
                            .filter(_ -> employee.equals(ADA));
                },
                (context, employee, memory) -> forgotten.add(memory));
    }

    @Test
    void notes_whenShown_shouldTellWhatAndWhereOlderOnesAre() {
        assertThat(page(Role.VIEWER).getNotes()).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("Likes tea.");
            assertThat(note.topic()).isEmpty();
        });
        assertThat(page(Role.VIEWER).getOlder()).isEqualTo("/app/employee?id=" + ADA + "&notes=next");
    }

    @Test
    void notes_whenTheCursorIsStaleOrTheEmployeeUnknown_shouldStillShowAPage() {
        browser.parameters.put("notes", "stale");
        assertThat(page(Role.VIEWER).getNotes()).hasSize(1);

        browser.parameters.put("id", Sample.id(99).toString());
        browser.parameters.remove("notes");
        assertThat(page(Role.VIEWER).getNotes()).isEmpty();
        assertThat(page(Role.VIEWER).getOlder()).isEmpty();
    }

    @Test
    void forget_whenItsButtonWasPressed_shouldForgetAndSaySo() {
        browser.postback = true;
        browser.parameters.put("forget", NOTE.id().toString());
        page(Role.MEMBER).forgetChosen();

        assertThat(forgotten).containsExactly(NOTE.id());
        assertThat(browser.redirect).hasValue("/app/employee?id=" + ADA + "&notice=forgotten#memories");
    }

    @Test
    void forget_whenOnlyAnAddressSaysSo_shouldForgetNothing() {
        browser.parameters.put("forget", NOTE.id().toString());
        page(Role.ADMIN).forgetChosen();

        assertThat(forgotten).isEmpty();
        assertThat(browser.redirect).isEmpty();
    }

    @Test
    void forget_whenTheReaderMayOnlyLook_shouldBeRefusedAndNotOffered() {
        browser.postback = true;
        browser.parameters.put("forget", NOTE.id().toString());
        MemoryPage page = page(Role.VIEWER);

        assertThat(page.isForgettable()).isFalse();
        assertThatThrownBy(page::forgetChosen).isInstanceOf(NotPermitted.class);
        assertThat(forgotten).isEmpty();
    }
}
