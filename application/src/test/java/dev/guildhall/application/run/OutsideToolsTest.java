package dev.guildhall.application.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.run.out.ModelChunk.Wish;
import dev.guildhall.application.run.out.ModelRequest.ModelMessage;
import dev.guildhall.application.secret.SecretUseCases;
import dev.guildhall.application.testing.Listings;
import dev.guildhall.application.testing.fake.Script;
import dev.guildhall.application.testing.fake.ScriptedTools;
import dev.guildhall.application.tool.out.ToolRuntime;
import dev.guildhall.application.tool.out.ToolRuntime.Result;
import dev.guildhall.application.tool.out.ToolSpec;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.approval.ApprovalPolicy;
import dev.guildhall.domain.delegation.RunGrant;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunPolicy;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.secret.SecretName;
import dev.guildhall.domain.secret.SecretText;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tool.Effect;
import dev.guildhall.domain.tool.ToolManifest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutsideToolsTest {

    private final AtomicInteger lookups = new AtomicInteger();
    private final Workshop workshop = new Workshop(
            RunPolicy.DEFAULT,
            tools -> tools.with(
                            ScriptedTools.manifest("look_up", Effect.READ, true),
                            _ -> new Result.Succeeded("fact " + lookups.incrementAndGet()))
                    .with(
                            ScriptedTools.manifest("book", Effect.COMPENSABLE, true),
                            call -> new Result.Succeeded("booked " + call.idempotencyKey()))
                    .with(ScriptedTools.manifest("broken", Effect.READ, true), _ -> new Result.Failed("It is down."))
                    .with(
                            ScriptedTools.manifest("print", Effect.IRREVERSIBLE, false),
                            _ -> new Result.Succeeded("printed"))
                    .with(
                            ScriptedTools.manifest("others_only", Effect.READ, true)
                                    .onlyFor(Set.of(new TenantId(new UUID(0, 404)))),
                            _ -> new Result.Succeeded("secret"))
                    .with(
                            crm(),
                            call -> new Result.Succeeded("Told by "
                                    + call.secret().map(SecretText::value).orElse("nobody"))));
    private final Employee manager = workshop.hire(Listings.marketingManager());

    @BeforeEach
    void nothingNeedsConsent() {
        workshop.tx.run(
                workshop.tenant.id(),
                () -> workshop.fakes
                        .approvalRules()
                        .put(workshop.tenant.id(), new ApprovalPolicy(List.of(), Duration.ofDays(1))));
        workshop.give(manager, "look_up", "book", "broken", "print", "crm");
    }

    private static ToolManifest crm() {
        ToolManifest plain = ScriptedTools.manifest("crm", Effect.READ, true);
        return new ToolManifest(
                plain.name(),
                plain.description(),
                plain.inputSchema(),
                plain.outputSchema(),
                plain.timeout(),
                plain.effect(),
                plain.audience(),
                plain.amountField(),
                plain.scope(),
                plain.idempotent(),
                plain.tenants(),
                Optional.of(new SecretName("crm-key")));
    }

    private String answerOfCrm() {
        workshop.models.plan(wishes("crm"), Script.answer("Done."));
        workshop.ask(manager, "Go.");
        workshop.workAll();
        return workshop.models.lastRequest().messages().stream()
                .filter(ModelMessage.FromTool.class::isInstance)
                .map(message -> ((ModelMessage.FromTool) message).content())
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    @Test
    void call_whenTheToolNeedsASecretThatIsNotSet_shouldSayWhatIsMissing() {
        assertThat(answerOfCrm())
                .contains("needs the company's secret 'crm-key'")
                .contains("administrator");
    }

    @Test
    void call_whenTheToolAnswersWithTheSecretItGot_shouldNotTellTheModel() {
        new SecretUseCases(workshop.fakes.secretPorts(), List.of())
                .setSecret()
                .set(workshop.call, new SecretName("crm-key"), new SecretText("correct-horse"));

        assertThat(answerOfCrm()).isEqualTo("Told by [secret]");
    }

    private static Script wishes(String... tools) {
        Wish[] wishes = new Wish[tools.length];
        for (int i = 0; i < tools.length; i++) {
            wishes[i] = new Wish(tools[i], "{\"text\":\"" + i + "\"}");
        }
        return Script.empty().wishing(wishes);
    }

    @Test
    void severalAtOnce_shouldAllReturnBeforeTheModelGoesOn() {
        workshop.models.plan(wishes("look_up", "look_up", "broken"), Script.answer("Two facts."));
        RunId run = workshop.ask(manager, "Go.");

        workshop.workAll();

        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(workshop.models.lastRequest().messages())
                .filteredOn(ModelMessage.FromTool.class::isInstance)
                .extracting(message -> ((ModelMessage.FromTool) message).content())
                .containsExactly("fact 1", "fact 2", "It is down.");
    }

    @Test
    void call_shouldCarryATokenForThisToolAloneAndAKeyOfItsOwn() {
        workshop.models.plan(wishes("look_up", "book"), Script.answer("Done."));
        RunId run = workshop.ask(manager, "Go.");

        workshop.workAll();

        ToolRuntime.Call call = workshop.tools.calls().getFirst();
        RunGrant grant =
                workshop.ports.tokens().verify(call.token(), "tool:look_up").orElseThrow();
        assertThat(grant.scopes()).containsExactly("tool:look_up");
        assertThat(grant.run()).isEqualTo(run);
        assertThat(grant.tenant()).isEqualTo(workshop.tenant.id());
        assertThat(workshop.ports.tokens().verify(call.token(), "tool:book")).isEmpty();
        assertThat(workshop.tools.calls())
                .extracting(ToolRuntime.Call::idempotencyKey)
                .containsExactly(run + "/call-1", run + "/call-2");
    }

    @Test
    void aToolThatTheEmployeeWasNotGiven_shouldBeAsIfItDidNotExist() {
        Employee junior = workshop.hire(Listings.socialMediaAssistant());
        workshop.models.plan(wishes("book"), Script.answer("Could not."));
        RunId run = workshop.ask(junior, "Book it.");

        workshop.workAll();

        assertThat(workshop.tools.calls()).isEmpty();
        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
    }

    @Test
    void aToolForOtherTenants_shouldBeAsIfItDidNotExist() {
        workshop.give(manager, "look_up", "others_only");
        workshop.models.plan(wishes("others_only"), Script.answer("Could not."));
        workshop.ask(manager, "Use it.");

        workshop.workAll();

        assertThat(workshop.tools.calls()).isEmpty();
        assertThat(workshop.models.lastRequest().tools())
                .extracting(ToolSpec::name)
                .contains("look_up")
                .doesNotContain("others_only");
    }

    @Test
    void aGrant_shouldNotNameScopesOfToolsForOtherTenants() {
        Run run = workshop.run(workshop.ask(manager, "Go."));
        Authority authority = new Authority(workshop.ports, new Toolbox(workshop.ports));

        RunGrant grant = workshop.tx.read(workshop.tenant.id(), () -> authority.of(run));

        assertThat(grant.scopes()).contains("tool:look_up").doesNotContain("tool:others_only");
    }

    @Test
    void fields_thatTheSchemaDoesNotName_shouldBeRefusedWithoutACall() {
        workshop.models.plan(Script.wish("book", "{\"text\":\"x\",\"tenant\":\"other\"}"), Script.answer("Could not."));
        workshop.ask(manager, "Go.");

        workshop.workAll();

        assertThat(workshop.tools.calls()).isEmpty();
    }

    @Test
    void aRunThatFails_shouldMakeGoodWhatItDidLatestFirst() {
        workshop.models.plan(wishes("book", "look_up"), wishes("book"), Script.answer());
        RunId run = workshop.ask(manager, "Go.");

        workshop.workAll();

        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.FAILED);
        assertThat(workshop.tools.compensated())
                .extracting(ToolRuntime.Call::idempotencyKey)
                .containsExactly(run + "/call-3", run + "/call-1");
        assertThat(workshop.story(run))
                .endsWith(
                        "RunErrored",
                        "CompensationStarted",
                        "CompensationEnded",
                        "CompensationStarted",
                        "CompensationEnded",
                        "RunFinished");
    }

    @Test
    void aCompensationThatFails_shouldBeTriedAgainUntilTheToolIsBack() {
        workshop.models.plan(wishes("book"), Script.answer());
        RunId run = workshop.ask(manager, "Go.");
        workshop.tools.failCompensations(3);

        for (int i = 0; i < 5; i++) {
            workshop.workAll();
            workshop.clock.advance(Duration.ofHours(1));
        }

        assertThat(workshop.tools.compensated()).hasSize(1);
        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.FAILED);
    }

    @Test
    void aCompensationThatKeepsFailing_shouldBeLeftToAHumanAndSaySo() {
        workshop.models.plan(wishes("book"), Script.answer());
        RunId run = workshop.ask(manager, "Go.");
        workshop.tools.failCompensations(100);

        for (int i = 0; i < 20; i++) {
            workshop.workAll();
            workshop.clock.advance(Duration.ofHours(1));
        }

        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.FAILED);
        assertThat(workshop.journal(run))
                .filteredOn(RunEvent.CompensationEnded.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(((RunEvent.CompensationEnded) event).isError())
                        .isTrue());
    }

    @Test
    void aRunThatSucceeds_shouldMakeNothingGood() {
        workshop.models.plan(wishes("book"), Script.answer("Booked."));
        workshop.ask(manager, "Go.");

        workshop.workAll();

        assertThat(workshop.tools.compensated()).isEmpty();
    }

    @Test
    void cancel_afterAnEffect_shouldMakeItGood() {
        workshop.models.plan(wishes("book"), Script.wish("ask_human", "{\"question\":\"Which day do you want?\"}"));
        RunId run = workshop.ask(manager, "Go.");
        workshop.workAll();

        workshop.runs.cancelRun().cancel(workshop.call, run);
        workshop.workAll();

        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.CANCELLED);
        assertThat(workshop.tools.compensated()).hasSize(1);
    }

    @Test
    void anEngineLostInTheMiddleOfCalls_shouldRepeatOnlyWhatMayBeRepeated() {
        Engines engines = new Engines(workshop);
        workshop.models.plan(wishes("book", "print"), Script.answer("Done."));
        RunId run = workshop.ask(manager, "Go.");

        engines.dieAfter(event -> event instanceof RunEvent.ToolCalled);
        workshop.clock.advance(Duration.ofSeconds(30));
        workshop.workAll();

        assertThat(workshop.tools.calls()).extracting(ToolRuntime.Call::tool).containsExactly("book");
        assertThat(workshop.journal(run))
                .filteredOn(RunEvent.ToolReturned.class::isInstance)
                .extracting(event -> ((RunEvent.ToolReturned) event).content())
                .containsExactlyInAnyOrder(
                        "booked " + run + "/call-1", "The tool was interrupted; its result is lost.");
        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
    }
}
