package dev.guildhall.adapter.in.faces.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.apikey.in.AddApiKey;
import dev.guildhall.application.page.Page;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NewKeyPageTest {

    private final FakeBrowser browser = new FakeBrowser();
    private final List<AddApiKey.Command> asked = new ArrayList<>();
    private AddApiKey.Outcome outcome = new AddApiKey.Outcome.TooMany(20);

    private NewKeyPage page(Role role) {
        NewKeyPage page = new NewKeyPage(
                browser,
                Sample.caller(role),
                (context, command) -> {
                    asked.add(command);
                    return outcome;
                },
                (context, request) -> new Page<>(List.of(), Optional.empty()),
                () -> Sample.NOW);
        page.setName("Report");
        return page;
    }

    @Test
    void add_whenTicked_shouldAskForExactlyThat() {
        browser.parameters.put("scope-RUN_READ", "on");
        browser.parameters.put("scope-EMPLOYEE_HIRE", "on");
        NewKeyPage page = page(Role.MEMBER);
        page.setDays("30");

        page.add();

        assertThat(asked)
                .containsExactly(new AddApiKey.Command(
                        "Report",
                        Set.of(Permission.RUN_READ),
                        Optional.of(Sample.NOW.plus(Duration.ofDays(30))),
                        Optional.empty()));
        assertThat(page.getErrors()).containsKey("form");
    }

    @Test
    void add_whenNothingIsTickedOrNamed_shouldSaySoAndAskNobody() {
        NewKeyPage page = page(Role.ADMIN);
        page.setName(" ");

        page.add();

        assertThat(page.getErrors()).containsOnlyKeys("keyName", "scopes");
        assertThat(asked).isEmpty();
    }

    @Test
    void choices_shouldOfferWhatTheReaderMayAndAKeyCan() {
        assertThat(page(Role.VIEWER).getChanging()).isEmpty();
        assertThat(page(Role.ADMIN).getChanging())
                .extracting(ScopeChoice::field)
                .contains("scope-EMPLOYEE_HIRE")
                .doesNotContain("scope-MEMBER_CHANGE", "scope-API_KEY_CHANGE", "scope-SELF_CHANGE");
        assertThat(page(Role.ADMIN).getReading())
                .extracting(ScopeChoice::label)
                .contains("See employees and what they did");
    }

    @Test
    void add_whenTheReaderIsRefused_shouldSayWhatIsTooMuchInWords() {
        browser.parameters.put("scope-RUN_READ", "on");
        outcome = new AddApiKey.Outcome.BeyondCaller(Set.of(Permission.RUN_CANCEL));
        NewKeyPage page = page(Role.MEMBER);

        page.add();

        assertThat(page.getErrors().get("scopes")).contains("stop work");
        assertThat(page.getSecret()).isEmpty();
    }
}
