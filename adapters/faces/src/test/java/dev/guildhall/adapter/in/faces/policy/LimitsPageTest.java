package dev.guildhall.adapter.in.faces.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.policy.in.GiveTools;
import dev.guildhall.application.policy.in.ShowEmployeeTools;
import dev.guildhall.application.policy.in.ShowRunLimits;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.run.RunLimits;
import dev.guildhall.domain.run.RunPolicy;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.tool.Audience;
import dev.guildhall.domain.tool.Effect;
import dev.guildhall.domain.tool.ToolManifest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LimitsPageTest {

    private static final RunLimits OWN = new RunLimits(
            Optional.of(7),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new MoneyMicros(500_000)));

    private final FakeBrowser browser =
            FakeBrowser.sending("id", Sample.employee(10, "Maya").id().toString());
    private final List<RunLimits> changes = new ArrayList<>();
    private final List<Set<String>> given = new ArrayList<>();

    private LimitsPage page() {
        ShowRunLimits.View view = new ShowRunLimits.View(OWN, RunPolicy.DEFAULT, OWN.within(RunPolicy.DEFAULT));
        return new LimitsPage(
                browser, Sample.caller(Role.ADMIN), (context, id) -> Optional.of(view), (context, id, limits) -> {
                    limits.demandWithin(RunPolicy.DEFAULT);
                    changes.add(limits);
                    return Optional.of(view);
                });
    }

    private static ToolManifest tool(String name) {
        return new ToolManifest(
                name,
                "Does something.",
                "{}",
                Optional.empty(),
                Duration.ofSeconds(5),
                Effect.IRREVERSIBLE,
                Audience.EXTERNAL,
                Optional.empty(),
                "some:scope",
                false);
    }

    private ToolsPage tools() {
        ShowEmployeeTools.View view =
                new ShowEmployeeTools.View(Set.of("refund"), List.of(tool("send_mail"), tool("refund")));
        return new ToolsPage(
                browser, Sample.caller(Role.ADMIN), (context, id) -> Optional.of(view), (context, id, names) -> {
                    given.add(names);
                    return new GiveTools.Outcome.Given(view);
                });
    }

    @Test
    void fields_shouldShowWhatIsSaidAndWhatThePlanLetsThrough() {
        assertThat(page().getFields()).extracting(LimitsPage.Field::value).containsExactly("7", "", "0.5", "", "", "");
        assertThat(page().getFields().getFirst().plan()).isEqualTo("At most 100 on your plan");
    }

    @Test
    void save_shouldReplaceThemAll() {
        browser.parameters.put("maxMinutes", "10");
        browser.parameters.put("maxCost", "0.25");

        page().save();

        assertThat(changes)
                .containsExactly(new RunLimits(
                        Optional.empty(),
                        Optional.of(Duration.ofMinutes(10)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new MoneyMicros(250_000))));
        assertThat(browser.redirect.orElseThrow()).contains("notice=limits-saved");
    }

    @Test
    void save_whenItIsNoNumberOrTooMuch_shouldSayWhatIsWrong() {
        browser.parameters.put("maxSteps", "many");
        browser.parameters.put("maxCost", "1,5");
        LimitsPage page = page();
        page.save();
        assertThat(page.getErrors()).containsOnlyKeys("maxSteps", "maxCost");

        browser.parameters.remove("maxCost");
        browser.parameters.put("maxSteps", "4000");
        page = page();
        page.save();
        assertThat(page.getErrors().get("form")).contains("on your plan");
        assertThat(changes).isEmpty();
    }

    @Test
    void tools_shouldShowWhichAreGivenAndSaveWhatIsTicked() {
        assertThat(tools().getRows()).extracting(ToolRow::title).containsExactly("Refund", "Send mail");
        assertThat(tools().getRows()).extracting(ToolRow::given).containsExactly(true, false);
        browser.parameters.put("tool-send_mail", "on");
        browser.parameters.put("tool-made_up", "on");

        tools().save();

        assertThat(given).containsExactly(Set.of("send_mail"));
    }
}
