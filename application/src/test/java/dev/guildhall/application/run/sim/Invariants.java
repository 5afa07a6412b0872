package dev.guildhall.application.run.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.application.tool.out.ToolArguments.Result.Valid;
import dev.guildhall.application.tool.out.ToolRuntime;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.conversation.Author;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.delegation.DelegationRule;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunMachine;
import dev.guildhall.domain.run.RunState;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.usage.UsageEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is true at every moment, and what is true in the end. */
final class Invariants {

    private final Simulation simulation;
    private final Set<RunId> touched = new HashSet<>();
    private final Map<RunId, Seen> seen = new HashMap<>();

    /** How far a run's Journal has been looked at. */
    private record Seen(long last, RunState state) {}

    Invariants(Simulation simulation) {
        this.simulation = simulation;
    }

    void touched(RunId run) {
        touched.add(run);
    }

    /** After each move: what was written is a legal continuation, without gap, and lists say what the Journal says. */
    void check() {
        for (RunId id : touched) {
            for (Firm firm : simulation.firms) {
                read(firm, () -> simulation.ports.runs().find(firm.tenant(), id))
                        .ifPresent(run -> check(firm, run));
            }
        }
        touched.clear();
    }

    private void check(Firm firm, Run run) {
        Seen before = seen.getOrDefault(run.id(), new Seen(0, new RunState.NotStarted()));
        RunState state = before.state();
        long last = before.last();
        for (JournalEntry entry :
                read(firm, () -> simulation.ports.journal().read(firm.tenant(), run.id(), before.last(), 1000))) {
            assertThat(entry.seq()).as("gap in the Journal of %s", run.id()).isEqualTo(last + 1);
            last = entry.seq();
            state = RunMachine.evolve(state, entry.event());
        }
        seen.put(run.id(), new Seen(last, state));
        assertThat(run.status().isFinal())
                .as("%s: the list says %s, the Journal %s", run.id(), run.status(), state)
                .isEqualTo(state instanceof RunState.Finished);
        assertThat(run.depth()).isLessThanOrEqualTo(DelegationRule.MAX_DEPTH);
        if (state instanceof RunState.Active active) {
            assertThat(active.progress().spent().steps()).isLessThanOrEqualTo(Simulation.POLICY.maxSteps() + 1);
        }
    }

    /** In the end: everything is over, paid for once, done once, allowed, undone where it has to be, and at home. */
    void checkEnd() {
        for (Firm firm : simulation.firms) {
            List<Run> runs = runs(firm);
            runs.forEach(run -> checkRun(firm, run));
            checkUsage(firm, runs);
            checkAnswers(firm, runs);
        }
        checkEffects();
        assertThat(simulation.ports.models().allClosed())
                .as("every model call is closed")
                .isTrue();
    }

    private void checkRun(Firm firm, Run run) {
        List<RunEvent> events = events(firm, run.id());
        assertThat(RunMachine.fold(events)).as("run %s has ended", run.id()).isInstanceOf(RunState.Finished.class);
        RunState.Finished end = (RunState.Finished) RunMachine.fold(events);
        assertThat(run.status()).isEqualTo(end.status());
        assertThat(run.cost()).isEqualTo(end.cost());
        List<RunId> started = events.stream()
                .filter(RunEvent.ToolCalled.class::isInstance)
                .flatMap(event -> ((RunEvent.ToolCalled) event).dispatch().child().stream())
                .toList();
        assertThat(read(firm, () -> simulation.ports.runs().childrenOf(firm.tenant(), run.id())))
                .extracting(Run::id)
                .containsExactlyInAnyOrderElementsOf(started);
    }

    private void checkUsage(Firm firm, List<Run> runs) {
        List<String> ended = new ArrayList<>();
        Map<RunId, Long> cost = new HashMap<>();
        for (Run run : runs) {
            journal(firm, run.id()).stream()
                    .filter(entry -> entry.event() instanceof RunEvent.ModelCallEnded)
                    .forEach(entry -> ended.add(run.id() + "/" + entry.seq()));
        }
        List<UsageEntry> usage =
                everything(firm, page -> simulation.ports.ledger().list(firm.tenant(), page));
        usage.forEach(entry -> cost.merge(entry.run(), entry.usage().cost().value(), Long::sum));
        assertThat(usage)
                .extracting(entry -> entry.run() + "/" + entry.seq())
                .as("each model call is metered once")
                .containsExactlyInAnyOrderElementsOf(ended);
        assertThat(runs).allSatisfy(run -> assertThat(run.cost().value()).isEqualTo(cost.getOrDefault(run.id(), 0L)));
    }

    private void checkAnswers(Firm firm, List<Run> runs) {
        Map<RunId, String> said = new HashMap<>();
        firm.staff().forEach(employee -> {
            List<Message> messages = everything(
                    firm, page -> simulation.ports.conversations().messagesWith(firm.tenant(), employee.id(), page));
            messages.stream()
                    .filter(message -> message.author() instanceof Author.OfEmployee)
                    .forEach(message -> assertThat(said.put(message.run(), message.content()))
                            .as("answered twice")
                            .isNull());
        });
        for (Run run : runs) {
            String answer = ((RunState.Finished) RunMachine.fold(events(firm, run.id()))).answer();
            if (run.conversation().isPresent() && !answer.isBlank()) {
                assertThat(said.get(run.id())).isEqualTo(answer);
            }
        }
    }

    private void checkEffects() {
        assertThat(simulation.world.effects().values())
                .as("no effect happens twice")
                .allMatch(count -> count == 1);
        simulation.world.effects().keySet().forEach(key -> {
            ToolRuntime.Call call = simulation.world.callUnder(key).orElseThrow();
            RunId id = new RunId(java.util.UUID.fromString(key.substring(0, key.indexOf('/'))));
            Firm firm = simulation.firms.stream()
                    .filter(candidate -> candidate.tenant().equals(call.tenant()))
                    .findFirst()
                    .orElseThrow();
            Optional<Run> run = read(firm, () -> simulation.ports.runs().find(firm.tenant(), id));
            assertThat(run).as("an effect belongs to a run of its own tenant").isPresent();
            checkConsent(firm, call, key);
            if (call.tool().equals(World.BOOK.name())) {
                assertThat(simulation.world.isUndone(key))
                        .as(
                                "%s of a run that ended %s is made good",
                                key, run.get().status())
                        .isEqualTo(run.get().status() != RunStatus.COMPLETED);
            }
        });
    }

    private void checkConsent(Firm firm, ToolRuntime.Call call, String key) {
        if (!call.tool().equals(World.BOOK.name()) && !call.tool().equals(World.POST.name())) {
            return;
        }
        Valid valid =
                (Valid) simulation.ports.toolArguments().read(call.tool(), World.BOOK.inputSchema(), call.arguments());
        List<Approval> given = everything(
                        firm,
                        page -> simulation
                                .ports
                                .approvals()
                                .list(firm.tenant(), Optional.of(Approval.Status.APPROVED), page))
                .stream()
                .filter(approval -> key.equals(approval.run() + "/" + approval.call()))
                .filter(approval ->
                        approval.approvedDigest().filter(valid.digest()::equals).isPresent())
                .toList();
        assertThat(given).as("somebody consented to %s", call).hasSize(1);
    }

    private List<Run> runs(Firm firm) {
        RunStore.Filter all = new RunStore.Filter(Optional.empty(), Optional.empty());
        return everything(firm, page -> simulation.ports.runs().list(firm.tenant(), all, page));
    }

    private List<RunEvent> events(Firm firm, RunId run) {
        return journal(firm, run).stream().map(JournalEntry::event).toList();
    }

    private List<JournalEntry> journal(Firm firm, RunId run) {
        return read(firm, () -> simulation.ports.journal().read(firm.tenant(), run, 0, 1000));
    }

    private <T> List<T> everything(Firm firm, Function<PageRequest, Page<T>> list) {
        List<T> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            PageRequest request = new PageRequest(PageRequest.MAX, cursor);
            Page<T> page = read(firm, () -> list.apply(request));
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor.isPresent());
        return all;
    }

    private <T> T read(Firm firm, Supplier<T> work) {
        return simulation.ports.tx().read(firm.tenant(), work);
    }
}
