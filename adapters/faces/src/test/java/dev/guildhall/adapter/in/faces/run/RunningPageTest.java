package dev.guildhall.adapter.in.faces.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.run.in.CancelRun;
import dev.guildhall.application.run.in.ListUnfinishedRuns.Item;
import dev.guildhall.application.run.in.PauseRun;
import dev.guildhall.application.run.in.ResumeRun;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.run.QueuePlace;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunKind;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningPageTest {

    private final FakeBrowser browser = new FakeBrowser();
    private List<Item> items = List.of(item(RunStatus.RUNNING, Optional.empty()));
    private CancelRun.Outcome cancelled = new CancelRun.Outcome.Requested();

    private static Item item(RunStatus status, Optional<QueuePlace> place) {
        Run run = new Run(
                Sample.TENANT,
                new RunId(Sample.id(12)),
                RunKind.CHAT,
                Sample.employee(10, "Maya").id(),
                Optional.empty(),
                Optional.empty(),
                0,
                Sample.MEMBER,
                "Plan\nthe  winter.",
                status,
                new MoneyMicros(400),
                Sample.NOW,
                Optional.empty());
        return new Item(run, "Maya", place);
    }

    private RunningPage page(Role role) {
        Caller caller = Sample.caller(role);
        return new RunningPage(
                browser,
                caller,
                (context, most) -> items.stream().limit(most).toList(),
                new RunControls(
                        browser,
                        caller,
                        (context, id) -> cancelled,
                        (context, id) -> new PauseRun.Outcome.Requested(),
                        (context, id) -> new ResumeRun.Outcome.NotHeld()));
    }

    @Test
    void rows_shouldSayWhoDoesWhatInOneLine() {
        RunningRow row = page(Role.VIEWER).getRows().getFirst();

        assertThat(row.employee()).isEqualTo("Maya");
        assertThat(row.asked()).isEqualTo("Plan the winter.");
        assertThat(row.state()).isEqualTo("At work");
        assertThat(row.cost()).isEqualTo("$0.0004");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 'Next in line, starts any moment'",
        "3, 30, '3 ahead of it, starts in less than a minute'",
        "40, 150, '40 ahead of it, starts in about 3 minutes'",
    })
    void rows_whenQueued_shouldTellPlaceAndStart(int ahead, int seconds, String words) {
        items = List.of(item(RunStatus.QUEUED, Optional.of(new QueuePlace(ahead, Duration.ofSeconds(seconds)))));

        assertThat(page(Role.VIEWER).getRows().getFirst().more()).isEqualTo(words);
    }

    @Test
    void badge_shouldCountUpToWhatIsShown() {
        assertThat(page(Role.VIEWER).getBadge()).isEqualTo("1");
        items = List.of();
        assertThat(page(Role.VIEWER).getBadge()).isEmpty();
        items = Collections.nCopies(30, item(RunStatus.WAITING, Optional.empty()));
        assertThat(page(Role.VIEWER).getBadge()).isEqualTo("20+");
        assertThat(page(Role.VIEWER).getRows()).hasSize(20);
        assertThat(page(Role.OPERATOR).getBadge()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"stop, run-stopping", "pause, run-pausing", "resume, run-not-held"})
    void act_whenAButtonIsPressed_shouldDoItAndSaySo(String button, String notice) {
        browser.postback = true;
        browser.parameters.put(button, Sample.id(12).toString());

        page(Role.MEMBER).act();

        assertThat(browser.redirect).hasValue("/app/running?notice=" + notice);
    }

    @Test
    void act_whenItHadEnded_shouldSaySo() {
        cancelled = new CancelRun.Outcome.AlreadyOver(RunStatus.COMPLETED);
        browser.postback = true;
        browser.parameters.put("stop", Sample.id(12).toString());

        page(Role.MEMBER).act();

        assertThat(browser.redirect).hasValue("/app/running?notice=run-over");
    }

    @Test
    void act_whenNoFormIsSent_shouldDoNothing() {
        browser.parameters.put("stop", Sample.id(12).toString());

        page(Role.MEMBER).act();

        assertThat(browser.redirect).isEmpty();
    }
}
