package dev.guildhall.adapter.in.faces.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.approval.ApprovalLevel;
import dev.guildhall.domain.approval.ApprovalPolicy;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.tool.HostName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesPageTest {

    private final FakeBrowser browser = new FakeBrowser();
    private final List<ApprovalPolicy> changes = new ArrayList<>();
    private final List<Set<HostName>> allowed = new ArrayList<>();

    private RulesPage page() {
        return new RulesPage(browser, Sample.caller(Role.ADMIN), context -> ApprovalPolicy.USUAL, (context, rules) -> {
            changes.add(rules);
            return rules;
        });
    }

    private HostsPage hosts(Role role) {
        return new HostsPage(
                browser, Sample.caller(role), context -> Set.of("b.example", "a.example"), (context, wanted) -> {
                    allowed.add(wanted);
                    return Set.of();
                });
    }

    @Test
    void rows_shouldTellEachRuleByItsWords() {
        List<RuleRow> rows = page().getRows();

        assertThat(rows).hasSize(5).doesNotHaveDuplicates();
        assertThat(rows.get(3).least()).isEqualTo("$1,000");
        assertThat(rows.get(3).who()).isEqualTo("Two people, one an admin");
        assertThat(rows.get(4).below()).isEqualTo("50 %");
    }

    @Test
    void removeChosen_shouldTakeAwayThatRuleOnly() {
        browser.postback = true;
        browser.parameters.put("remove", page().getRows().getFirst().key());

        page().removeChosen();

        assertThat(changes)
                .singleElement()
                .satisfies(policy -> assertThat(policy.rules())
                        .isEqualTo(ApprovalPolicy.USUAL.rules().subList(1, 5)));
        assertThat(browser.redirect).hasValue("/app/rules?notice=rule-removed");
    }

    @Test
    void add_shouldAddWhatWasFilledIn() {
        RulesPage page = page();
        page.getForm().setTool("refund");
        page.getForm().setLeast("99.5");
        page.getForm().setWho("four_eyes");

        page.add();

        assertThat(changes.getFirst().rules().getLast())
                .isEqualTo(new ApprovalPolicy.Rule(
                        Optional.of("refund"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new MoneyMicros(99_500_000)),
                        Optional.empty(),
                        ApprovalLevel.FOUR_EYES));
    }

    @Test
    void add_whenThereIsNoConditionOrABadOne_shouldSayWhatIsWrong() {
        RulesPage page = page();
        page.add();
        assertThat(page.getErrors().get("form")).contains("at least one");

        page = page();
        page.getForm().setTool("Refund!");
        page.getForm().setLeast("much");
        page.getForm().setBelow("101");
        page.add();
        assertThat(page.getErrors()).containsOnlyKeys("tool", "least", "below");
        assertThat(changes).isEmpty();
    }

    @Test
    void add_whenThereIsSuchARule_shouldSaySo() {
        RulesPage page = page();
        page.getForm().setBelow("50");
        page.add();

        assertThat(page.getErrors().get("form")).contains("already");
    }

    @Test
    void saveHours_shouldKeepTheRules() {
        RulesPage page = page();
        assertThat(page.getHours()).isEqualTo("72");
        page.setHours("24");
        page.saveHours();

        assertThat(changes).containsExactly(new ApprovalPolicy(ApprovalPolicy.USUAL.rules(), Duration.ofHours(24)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "721", "soon", "1.5"})
    void saveHours_whenOutOfBounds_shouldSayWhatIsWrong(String hours) {
        RulesPage page = page();
        page.setHours(hours);
        page.saveHours();

        assertThat(page.getErrors().get("hours")).contains("from 1 to 720");
    }

    @Test
    void saveHosts_shouldTakeOneALine() {
        HostsPage page = hosts(Role.ADMIN);
        assertThat(page.getTyped()).isEqualTo("a.example\nb.example");
        page.setTyped("Example.com\r\n\r\ndocs.example.org ");
        page.save();

        assertThat(allowed).containsExactly(Set.of(new HostName("example.com"), new HostName("docs.example.org")));
    }

    @Test
    void saveHosts_whenOneIsNone_shouldNameItAndSaveNothing() {
        HostsPage page = hosts(Role.ADMIN);
        page.setTyped("example.com\n10.0.0.1");
        page.save();

        assertThat(page.getErrors().get("hosts")).contains("10.0.0.1");
        assertThat(allowed).isEmpty();
    }
}
