package dev.guildhall.application.run;

import dev.guildhall.application.run.RunSession.Step;
import dev.guildhall.domain.conversation.Author;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunCommand.Fail;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunEvent.RunCancelled;
import dev.guildhall.domain.run.RunEvent.RunErrored;
import dev.guildhall.domain.run.RunEvent.RunFinished;
import dev.guildhall.domain.run.RunState;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.MessageId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ends runs: last events, the answer as a message, off the queue, and whoever waits for it is woken; all at once. */
final class RunEnding {

    private final RunPorts ports;
    private final Cancellation cancellation;

    RunEnding(RunPorts ports) {
        this.ports = ports;
        this.cancellation = new Cancellation(ports);
    }

    /** Writes the last event; always false, for nothing follows. */
    boolean finish(RunSession session, RunStatus status) {
        return write(session, List.of(), () -> {}, Optional.of(status));
    }

    /** Ends because a human said so. True while something is left to be made good. */
    boolean cancel(RunSession session) {
        return end(session, List.of(new RunCancelled(session.now(), Optional.empty())), () -> {});
    }

    /** Ends with an error. True while something is left to be made good. */
    boolean fail(RunSession session, Fail reason) {
        RunErrored error = new RunErrored(session.now(), reason.status(), reason.code(), reason.detail(), false);
        return end(session, List.of(error), () -> {});
    }

    /**
     * Writes events that bring a run to its ending, and its last one if nothing is left to be made good.
     *
     * @param alongside what belongs to the events
     * @return whether something is left to be made good
     */
    boolean end(RunSession session, List<RunEvent> events, Runnable alongside) {
        RunState.Ending next = (RunState.Ending) session.after(events);
        boolean owing = !next.owed().isEmpty();
        return write(session, events, alongside, owing ? Optional.empty() : Optional.of(next.status()));
    }

    private boolean write(RunSession session, List<RunEvent> before, Runnable alongside, Optional<RunStatus> status) {
        List<RunEvent> events = new ArrayList<>(before);
        status.ifPresent(end -> events.add(new RunFinished(session.now(), end, session.costAfter(before))));
        String answer = session.answerAfter(before);
        session.append(() -> {
            if (session.hasAskedHumans()) {
                dropRequests(session.run());
            }
            return new Step(events, () -> {
                alongside.run();
                status.ifPresent(_ -> settle(session, answer));
            });
        });
        if (status.filter(RunStatus.COMPLETED::equals).isEmpty()) {
            // A child may have been started while the end was being asked for.
            cancellation.requestBelow(session.tenant(), session.run().id());
        }
        return status.isEmpty();
    }

    /** Nobody waits any more for what the run has asked humans. */
    private void dropRequests(Run run) {
        ports.approvals().drop(run.tenant(), run.id());
        ports.questions().closeAllOf(run.tenant(), run.id());
    }

    /** Takes a run out of the world whose Journal cannot be read, so that whoever waits for it goes on. */
    void bury(ClaimedRun claim) {
        ports.tx().run(claim.tenant(), () -> {
            Run run = ports.runs().find(claim.tenant(), claim.run()).orElseThrow();
            ports.queue().confirm(claim.tenant(), claim.lease());
            dropRequests(run);
            ports.runs()
                    .finish(
                            claim.tenant(),
                            claim.run(),
                            RunStatus.FAILED,
                            run.cost(),
                            ports.clock().instant());
            leaveQueue(claim, run);
        });
        cancellation.requestBelow(claim.tenant(), claim.run());
    }

    /** Leaves a run that gets nowhere to an operator; whoever waits for it waits on. */
    void setAside(ClaimedRun claim, String reason) {
        ports.tx().run(claim.tenant(), () -> {
            Run run = ports.runs().find(claim.tenant(), claim.run()).orElseThrow();
            ports.queue().bury(claim.tenant(), claim.lease(), reason);
            ports.runs().progress(claim.tenant(), claim.run(), RunStatus.STALLED, run.cost());
        });
    }

    private void settle(RunSession session, String answer) {
        Run run = session.run();
        run.conversation().ifPresent(conversation -> say(session, conversation, answer));
        leaveQueue(session.claim(), run);
    }

    private void leaveQueue(ClaimedRun claim, Run run) {
        ports.holds().delete(claim.tenant(), claim.run());
        ports.queue().remove(claim.tenant(), claim.lease());
        ports.queue().wakeWaitersOf(claim.tenant(), claim.run());
        run.parent().ifPresent(parent -> {
            ports.queue().wake(claim.tenant(), parent.run());
            ports.tx().afterCommit(() -> ports.signals().news(parent.run()));
        });
        ports.tx().afterCommit(ports.signals()::nudge);
    }

    private void say(RunSession session, ConversationId conversation, String answer) {
        Run run = session.run();
        // Against a message that is being sent right now: it either sees this run ended or is woken by it.
        ports.conversations().lock(run.tenant(), conversation);
        if (!answer.isBlank()) {
            ports.conversations()
                    .add(new Message(
                            run.tenant(),
                            new MessageId(ports.ids().next()),
                            conversation,
                            new Author.OfEmployee(run.employee()),
                            run.id(),
                            answer,
                            session.now()));
        }
    }
}
