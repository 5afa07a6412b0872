package dev.guildhall.application.run;

import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.Pieces;
import dev.guildhall.domain.run.Progress;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunMachine;
import dev.guildhall.domain.run.RunPolicy;
import dev.guildhall.domain.run.RunState;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A run while this engine holds it: its state in memory, kept equal to the Journal. Used by one thread. */
final class RunSession {

    private static final int PAGE = 1000;

    private final RunPorts ports;
    private final ClaimedRun claim;
    private final Run run;
    private final RunPolicy policy;
    private RunState state;
    private long last;
    private boolean progressed;
    private boolean hasAskedHumans;
    private boolean orphaned;

    private RunSession(RunPorts ports, ClaimedRun claim, Run run, RunPolicy policy) {
        this.ports = ports;
        this.claim = claim;
        this.run = run;
        this.policy = policy;
        this.state = new RunState.NotStarted();
    }

    static Optional<RunSession> open(RunPorts ports, Function<SubscriptionPlan, RunPolicy> plans, ClaimedRun claim) {
        return ports.tx()
                .read(
                        claim.tenant(),
                        () -> ports.runs()
                                .find(claim.tenant(), claim.run())
                                .map(run -> new RunSession(ports, claim, run, policyOf(ports, plans, run))
                                        .replay()
                                        .lookForParent()));
    }

    private static RunPolicy policyOf(RunPorts ports, Function<SubscriptionPlan, RunPolicy> plans, Run run) {
        RunPolicy plan =
                plans.apply(ports.tenants().find(run.tenant()).orElseThrow().plan());
        return ports.policies()
                .find(run.tenant(), run.employee())
                .map(own -> own.within(plan))
                .orElse(plan);
    }

    private RunSession lookForParent() {
        orphaned = run.parent()
                .flatMap(parent -> ports.runs().find(claim.tenant(), parent.run()))
                .filter(parent -> parent.status().isFinal())
                .isPresent();
        return this;
    }

    /** Whether the run that asked for this one has ended, so that nobody waits for the result. */
    boolean isOrphaned() {
        return orphaned;
    }

    private RunSession replay() {
        List<JournalEntry> page;
        do {
            page = ports.journal().read(claim.tenant(), claim.run(), last, PAGE);
            page.forEach(entry -> {
                state = RunMachine.evolve(state, entry.event());
                last = entry.seq();
                hasAskedHumans |= asksHumans(entry.event());
            });
        } while (page.size() == PAGE);
        return this;
    }

    Run run() {
        return run;
    }

    /** Limits of the run, as they were when this engine took it. */
    RunPolicy policy() {
        return policy;
    }

    ClaimedRun claim() {
        return claim;
    }

    TenantId tenant() {
        return claim.tenant();
    }

    RunState state() {
        return state;
    }

    private static boolean asksHumans(RunEvent event) {
        return event instanceof RunEvent.ApprovalRequested || event instanceof RunEvent.QuestionAsked;
    }

    /** Whether the run has ever asked a human for consent or for an answer. */
    boolean hasAskedHumans() {
        return hasAskedHumans;
    }

    /** How often the run was taken since it last got anywhere. */
    int attempts() {
        return progressed ? 1 : claim.attempts();
    }

    /** Seq that the next event will get. */
    long nextSeq() {
        return last + 1;
    }

    Instant now() {
        return ports.clock().instant();
    }

    /** Makes pieces of an answer durable; they become visible at once. */
    void appendPieces(List<RunEvent> pieces) {
        if (pieces.isEmpty()) {
            return;
        }
        RunState next = after(pieces);
        ports.journal().appendNow(tenant(), claim.lease(), last, pieces);
        moved(next, pieces.size());
    }

    /**
     * Events and what has to be durable together with them.
     *
     * @param alongside done after the events are written, in the same transaction
     */
    record Step(List<RunEvent> events, Runnable alongside) {}

    /** Makes events durable together with what belongs to them; all or nothing. */
    void append(List<RunEvent> events, Runnable alongside) {
        write(() -> new Step(events, alongside));
    }

    /** The same for events that are only known inside the transaction, after something has been read or written there. */
    void append(Supplier<Step> work) {
        write(() -> {
            ports.queue().confirm(tenant(), claim.lease());
            return work.get();
        });
    }

    private void write(Supplier<Step> work) {
        List<RunEvent> written = ports.tx().write(tenant(), () -> {
            Step step = work.get();
            RunState next = after(step.events());
            if (!step.events().isEmpty()) {
                ports.journal().append(tenant(), claim.lease(), last, step.events());
                note(next);
            }
            step.alongside().run();
            return step.events();
        });
        moved(after(written), written.size());
        hasAskedHumans |= written.stream().anyMatch(RunSession::asksHumans);
    }

    private void note(RunState next) {
        switch (next) {
            case RunState.Finished(RunStatus status, MoneyMicros cost, String _) ->
                ports.runs().finish(tenant(), run.id(), status, cost, now());
            case RunState.Working working
            when Waits.onlyWaits(working) -> ports.runs().progress(tenant(), run.id(), RunStatus.WAITING, costOf(next));
            case RunState.Paused _ -> ports.runs().progress(tenant(), run.id(), RunStatus.PAUSED, costOf(next));
            default -> ports.runs().progress(tenant(), run.id(), RunStatus.RUNNING, costOf(next));
        }
    }

    /** Cost of the run once these events are written. */
    MoneyMicros costAfter(List<RunEvent> events) {
        return costOf(after(events));
    }

    /** The answer once these events are written, pieces of all model calls joined. */
    String answerAfter(List<RunEvent> events) {
        return progressOf(after(events)).map(Progress::answer).map(Pieces::text).orElse("");
    }

    private static MoneyMicros costOf(RunState state) {
        return state instanceof RunState.Finished(var _, MoneyMicros cost, var _)
                ? cost
                : progressOf(state).map(Progress::cost).orElse(MoneyMicros.ZERO);
    }

    private static Optional<Progress> progressOf(RunState state) {
        return switch (state) {
            case RunState.NotStarted _, RunState.Finished _ -> Optional.empty();
            case RunState.Active active -> Optional.of(active.progress());
            case RunState.Paused paused -> Optional.of(paused.held().progress());
            case RunState.Answered answered -> Optional.of(answered.progress());
            case RunState.Ending ending -> Optional.of(ending.progress());
        };
    }

    /** The state once these events are written. */
    RunState after(List<RunEvent> events) {
        RunState next = state;
        for (RunEvent event : events) {
            next = RunMachine.evolve(next, event);
        }
        return next;
    }

    private void moved(RunState next, int events) {
        state = next;
        last += events;
        progressed |= events > 0;
    }
}
