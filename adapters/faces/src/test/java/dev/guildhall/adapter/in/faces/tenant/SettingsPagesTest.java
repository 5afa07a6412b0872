package dev.guildhall.adapter.in.faces.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.tenant.in.ChangePlan;
import dev.guildhall.application.tenant.in.ChangeTenant;
import dev.guildhall.application.tenant.in.ShowPlanLimits;
import dev.guildhall.application.testing.Plans;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.tenant.Limit;
import dev.guildhall.domain.tenant.PlanChange;
import dev.guildhall.domain.tenant.PlanUse;
import dev.guildhall.domain.tenant.PlanVersion;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SettingsPagesTest {

    private final List<ChangeTenant.Command> changes = new ArrayList<>();
    private final List<SubscriptionPlan> chosen = new ArrayList<>();
    private ChangeTenant.Outcome changed = new ChangeTenant.Outcome.Changed(Sample.tenant());
    private ChangePlan.Outcome subscribed = new ChangePlan.Outcome.Changed(Sample.tenant());
    private PlanUse use = new PlanUse(2, 0, 3, 1 << 20, 12, 0, 0);

    private SettingsPage settings(FakeBrowser browser, Role role) {
        return new SettingsPage(
                browser,
                Sample.caller(role),
                _ -> Sample.tenant(),
                _ -> new ShowPlanLimits.View(
                        Plans.first(SubscriptionPlan.FREE),
                        List.of(
                                new ShowPlanLimits.Item(Limit.SEATS, 5, OptionalLong.of(5), Optional.empty()),
                                new ShowPlanLimits.Item(
                                        Limit.STORAGE, 1L << 30, OptionalLong.of(1_572_864), Optional.empty()),
                                new ShowPlanLimits.Item(
                                        Limit.MONTHLY_RUNS,
                                        2_000,
                                        OptionalLong.of(500),
                                        Optional.of(Instant.parse("2026-12-01T00:00:00Z"))),
                                new ShowPlanLimits.Item(
                                        Limit.REQUEST_RATE, 10, OptionalLong.empty(), Optional.empty()))),
                (_, command) -> {
                    changes.add(command);
                    return changed;
                });
    }

    private PlanPage plan(FakeBrowser browser, Role role) {
        PlanVersion from = Plans.first(SubscriptionPlan.PRO);
        return new PlanPage(
                browser,
                Sample.caller(role),
                (_, wanted) -> PlanChange.of(from, Plans.first(wanted), use),
                (_, wanted) -> {
                    chosen.add(wanted);
                    return subscribed;
                });
    }

    @Test
    void save_shouldPassOnAllFieldsWithTheRevisionThatWasSeen() {
        FakeBrowser browser = FakeBrowser.sending("revision", "1");
        SettingsPage page = settings(browser, Role.ADMIN);
        page.setName("Nova");
        page.setIndustry("");
        page.setSize("11-50");

        page.save();

        assertThat(changes)
                .containsExactly(new ChangeTenant.Command(
                        Optional.of("Nova"), Optional.of(""), Optional.of("11-50"), Optional.of(1L)));
        assertThat(browser.redirect).hasValue("/app/settings?notice=renamed");
    }

    @Test
    void save_whenSomethingIsWrong_shouldSayItAtTheFieldAndChangeNothing() {
        SettingsPage page = settings(new FakeBrowser(), Role.ADMIN);
        page.setName(" ");
        page.setIndustry("x".repeat(81));

        page.save();

        assertThat(page.getErrors()).containsOnlyKeys("companyName", "industry");
        assertThat(changes).isEmpty();
    }

    @Test
    void save_whenSomebodyElseWasFaster_shouldSaySo() {
        changed = new ChangeTenant.Outcome.Stale(2);
        SettingsPage page = settings(new FakeBrowser(), Role.ADMIN);

        page.save();

        assertThat(page.getErrors().get("form")).contains("Somebody else");
    }

    @Test
    void page_whenAMember_shouldShowAndNotOfferChanges() {
        SettingsPage page = settings(new FakeBrowser(), Role.MEMBER);

        assertThat(page.getName()).isEqualTo("Northwind");
        assertThat(page.isChangeable()).isFalse();
        assertThat(page.isPayer()).isFalse();
        assertThatThrownBy(page::save).isInstanceOf(NotPermitted.class);
    }

    @Test
    void limits_shouldShowBarsWhereSomethingIsCountedUp() {
        assertThat(settings(new FakeBrowser(), Role.VIEWER).getLimits())
                .containsExactly(
                        new LimitRow("Members and invitations", "5", "5", 100, true, true, ""),
                        new LimitRow("Files", "1.5 MiB", "1 GiB", 1, true, false, ""),
                        new LimitRow("Runs this month", "500", "2,000", 25, true, false, "1 Dec 2026"),
                        new LimitRow("API requests per second", "", "10", 0, false, false, ""));
    }

    @Test
    void plan_shouldSayInWordsWhatChanges() {
        PlanPage page = plan(FakeBrowser.sending("to", "enterprise"), Role.ADMIN);

        assertThat(page.getDifference()).isEqualTo("That is $900 more per month than now.");
        assertThat(page.isPossible()).isTrue();
        assertThat(page.getRows().getFirst())
                .isEqualTo(new PlanRow("Members and invitations", "50", "5,000", "2", "More", false));
    }

    @Test
    void plan_whenMoreIsInUse_shouldSayWhatToGiveUp() {
        use = new PlanUse(6, 1, 3, 0, 3_000, 0, 0);
        PlanPage page = plan(FakeBrowser.sending("to", "free"), Role.ADMIN);

        assertThat(page.isPossible()).isFalse();
        assertThat(page.getRows().getFirst())
                .isEqualTo(new PlanRow("Members and invitations", "50", "5", "7", "Give up 2 first", true));
        assertThat(page.getRows())
                .filteredOn(row -> row.name().equals("Runs this month"))
                .extracting(PlanRow::verdict)
                .containsExactly("Used up already");
    }

    @Test
    void confirm_shouldChangeAndGoBack() {
        FakeBrowser browser = FakeBrowser.sending("to", "free");

        plan(browser, Role.ADMIN).confirm();

        assertThat(chosen).containsExactly(SubscriptionPlan.FREE);
        assertThat(browser.redirect.orElseThrow()).contains("notice=plan-changed");
    }

    @Test
    void confirm_whenMoreCameIntoUse_shouldSaySo() {
        subscribed = new ChangePlan.Outcome.TooMuchInUse(List.of());
        PlanPage page = plan(FakeBrowser.sending("to", "free"), Role.ADMIN);

        page.confirm();

        assertThat(page.getErrors().get("form")).contains("meanwhile");
    }

    @Test
    void plan_whenThereIsNone_shouldNotBeFound() {
        FakeBrowser browser = FakeBrowser.sending("to", "gold");

        plan(browser, Role.ADMIN).open();

        assertThat(browser.notFound).isTrue();
    }

    @Test
    void plan_whenTheSame_shouldHaveNothingToChange() {
        assertThat(plan(FakeBrowser.sending("to", "pro"), Role.ADMIN).isSame()).isTrue();
        assertThatThrownBy(() ->
                        plan(FakeBrowser.sending("to", "pro"), Role.MEMBER).confirm())
                .isInstanceOf(NotPermitted.class);
    }
}
