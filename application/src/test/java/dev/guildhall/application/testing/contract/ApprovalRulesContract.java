package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.approval.out.ApprovalRules;
import dev.guildhall.domain.approval.ApprovalLevel;
import dev.guildhall.domain.approval.ApprovalPolicy;
import dev.guildhall.domain.approval.ApprovalPolicy.Rule;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.tool.Audience;
import dev.guildhall.domain.tool.Effect;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link ApprovalRules} promises. */
public interface ApprovalRulesContract extends StorePorts {

    /** The rules. */
    ApprovalRules approvalRules();

    /** Rules with every kind of condition. */
    ApprovalPolicy OWN = new ApprovalPolicy(
            List.of(
                    new Rule(
                            Optional.of("send_money"),
                            Optional.of(Effect.IRREVERSIBLE),
                            Optional.of(Audience.EXTERNAL),
                            Optional.of(new MoneyMicros(7)),
                            Optional.of(50),
                            ApprovalLevel.FOUR_EYES),
                    new Rule(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            ApprovalLevel.AUTO)),
            Duration.ofMinutes(90));

    /** The rules as their own tenant sees them. */
    default ApprovalPolicy rulesOf(Company company) {
        return company.read(() -> approvalRules().of(company.id()));
    }

    @Test
    default void of_whenNothingWasSaid_shouldBeTheUsualOnes() {
        assertThat(rulesOf(Company.foundedIn(this))).isEqualTo(ApprovalPolicy.USUAL);
    }

    @Test
    default void put_whenRepeated_shouldReplaceThemAll() {
        Company company = Company.foundedIn(this);
        ApprovalPolicy none = new ApprovalPolicy(List.of(), Duration.ofDays(1));

        company.run(() -> approvalRules().put(company.id(), ApprovalPolicy.USUAL));
        company.run(() -> approvalRules().put(company.id(), OWN));
        ApprovalPolicy own = rulesOf(company);
        company.run(() -> approvalRules().put(company.id(), none));

        assertThat(own).isEqualTo(OWN);
        assertThat(rulesOf(company)).isEqualTo(none);
    }

    @Test
    default void put_whenForAnotherTenant_shouldChangeNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);

        Attempt.at(() -> stranger.run(() -> approvalRules().put(company.id(), OWN)));

        assertThat(rulesOf(company)).isEqualTo(ApprovalPolicy.USUAL);
    }

    @Test
    default void forUpdate_whenSomebodyElseChangesThem_shouldWaitAndSeeTheChange() {
        Company company = Company.foundedIn(this);

        Rival<ApprovalPolicy> second = company.write(() -> {
            approvalRules().forUpdate(company.id());
            Rival<ApprovalPolicy> rival =
                    Rival.start(() -> company.write(() -> approvalRules().forUpdate(company.id())));
            approvalRules().put(company.id(), OWN);
            return rival;
        });

        assertThat(second.result()).isEqualTo(OWN);
    }
}
