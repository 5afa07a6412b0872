package dev.guildhall.application.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.policy.in.GiveTools.Outcome;
import dev.guildhall.application.policy.in.ShowRunLimits;
import dev.guildhall.application.run.ToolContracts;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.application.testing.fake.ScriptedTools;
import dev.guildhall.application.tool.out.ToolRuntime.Result;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.approval.ApprovalPolicy;
import dev.guildhall.domain.approval.PolicyChange;
import dev.guildhall.domain.approval.PolicyChange.Subject;
import dev.guildhall.domain.run.RunLimits;
import dev.guildhall.domain.run.RunPolicy;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.tenant.Tenant;
import dev.guildhall.domain.tool.Effect;
import dev.guildhall.domain.tool.HostName;
import dev.guildhall.domain.tool.ToolManifest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PolicyUseCasesTest {

    private final InMemoryPorts ports = new InMemoryPorts();
    private final Fixtures make = ports.make();
    private final Tenant tenant = make.tenant();
    private final Member ana = make.admin(tenant.id());
    private final CallContext call = make.context(ana);
    private final CallContext asMember = make.context(make.member(tenant.id(), Role.MEMBER));
    private final Employee employee = make.employee(tenant.id());
    private final EmployeeId unknown = new EmployeeId(make.id());
    private final PolicyUseCases policies = new PolicyUseCases(new PolicyPorts(
            ports.tx(),
            ports.tenants(),
            ports.employees(),
            ports.approvalRules(),
            ports.toolSettings(),
            ports.runPolicies(),
            ports.policyChanges(),
            new ToolContracts(
                    ports.tools()
                            .with(
                                    ScriptedTools.manifest("http_fetch", Effect.READ, true),
                                    _ -> new Result.Succeeded(""))
                            .with(
                                    ScriptedTools.manifest("of_ours", Effect.READ, true)
                                            .onlyFor(Set.of(tenant.id())),
                                    _ -> new Result.Succeeded(""))
                            .with(
                                    ScriptedTools.manifest("of_others", Effect.READ, true)
                                            .onlyFor(Set.of(make.tenant().id())),
                                    _ -> new Result.Succeeded("")),
                    List.of()),
            ports.clock(),
            ports.ids(),
            ports.auditTrail()));

    @BeforeEach
    void found() {
        ports.tx().run(tenant.id(), () -> {
            ports.tenants().create(tenant);
            ports.members().create(ana);
            ports.employees().create(employee);
        });
    }

    private List<PolicyChange> changes() {
        return policies.listPolicyChanges().list(call, PageRequest.first()).items();
    }

    @Test
    void changeApprovalRules_shouldReplaceAndRememberWhoDidIt() {
        ApprovalPolicy none = new ApprovalPolicy(List.of(), Duration.ofHours(1));

        assertThat(policies.showApprovalRules().show(asMember)).isEqualTo(ApprovalPolicy.USUAL);
        policies.changeApprovalRules().change(call, none);
        policies.changeApprovalRules().change(call, none);

        assertThat(policies.showApprovalRules().show(asMember)).isEqualTo(none);
        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.by()).isEqualTo(ana.id());
            assertThat(change.subject()).isEqualTo(Subject.APPROVAL_RULES);
            assertThat(change.before()).contains("IRREVERSIBLE");
        });
    }

    @Test
    void change_whenNoAdmin_shouldNotBePermitted() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> policies.changeApprovalRules().change(asMember, ApprovalPolicy.USUAL));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> policies.giveTools().give(asMember, employee.id(), Set.of()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> policies.allowHosts().allow(asMember, Set.of()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> policies.changeRunLimits().change(asMember, employee.id(), RunLimits.NONE));
    }

    @Test
    void giveTools_shouldGiveWhatThereIsAndNothingElse() {
        assertThat(policies.giveTools().give(call, employee.id(), Set.of("http_fetch", "teleport")))
                .isEqualTo(new Outcome.UnknownTools(Set.of("teleport")));
        assertThat(policies.giveTools().give(call, unknown, Set.of())).isEqualTo(new Outcome.UnknownEmployee());
        assertThat(changes()).isEmpty();

        assertThat(policies.giveTools().give(call, employee.id(), Set.of("http_fetch")))
                .isInstanceOf(Outcome.Given.class);

        assertThat(policies.showEmployeeTools()
                        .show(asMember, employee.id())
                        .orElseThrow()
                        .given())
                .containsExactly("http_fetch");
        assertThat(policies.showEmployeeTools().show(call, unknown)).isEmpty();
        assertThat(changes()).extracting(PolicyChange::subject).containsExactly(Subject.EMPLOYEE_TOOLS);
    }

    @Test
    void giveTools_whenAToolIsForOtherTenants_shouldNotKnowIt() {
        assertThat(policies.giveTools().give(call, employee.id(), Set.of("of_ours", "of_others")))
                .isEqualTo(new Outcome.UnknownTools(Set.of("of_others")));
        assertThat(policies.showEmployeeTools()
                        .show(asMember, employee.id())
                        .orElseThrow()
                        .available())
                .extracting(ToolManifest::name)
                .contains("http_fetch", "of_ours")
                .doesNotContain("of_others");
    }

    @Test
    void allowHosts_shouldReplaceThem() {
        policies.allowHosts().allow(call, Set.of(new HostName("EXAMPLE.com")));

        assertThat(policies.showHosts().show(asMember)).containsExactly("example.com");
        assertThat(changes()).extracting(PolicyChange::after).containsExactly("example.com");
    }

    @Test
    void changeRunLimits_shouldNarrowWithinThePlan() {
        RunLimits strict = new RunLimits(
                Optional.of(10),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        RunLimits wide = new RunLimits(
                Optional.of(1000),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> policies.changeRunLimits().change(call, employee.id(), wide));
        assertThat(policies.changeRunLimits().change(call, unknown, strict)).isEmpty();
        policies.changeRunLimits().change(call, employee.id(), strict);

        ShowRunLimits.View view =
                policies.showRunLimits().show(asMember, employee.id()).orElseThrow();
        assertThat(view.own()).isEqualTo(strict);
        assertThat(view.plan()).isEqualTo(RunPolicy.of(tenant.plan()));
        assertThat(view.effective().maxSteps()).isEqualTo(10);
        assertThat(changes())
                .singleElement()
                .satisfies(change -> assertThat(change.after()).contains("10 model calls"));
    }
}
