package dev.guildhall.application.run;

import dev.guildhall.domain.conversation.Author;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunCommand.Fail;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunEvent.RunErrored;
import dev.guildhall.domain.run.RunEvent.RunFinished;
import dev.guildhall.domain.run.RunState.Finished;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.MessageId;
import java.util.ArrayList;
import java.util.List;

/** Ends runs: last events, the answer as a message, off the queue, and whoever waits for it is woken; all at once. */
final class RunEnding {

    private final RunPorts ports;
    private final Cancellation cancellation;

    RunEnding(RunPorts ports) {
        this.ports = ports;
        this.cancellation = new Cancellation(ports);
    }

    /** Ends with a status; always false, for nothing follows. */
    boolean finish(RunSession session, RunStatus status) {
        return end(session, List.of(), status, () -> {});
    }

    /** Ends because a human said so, unless it has ended. */
    void cancel(RunSession session) {
        if (!(session.state() instanceof Finished)) {
            finish(session, RunStatus.CANCELLED);
        }
    }

    /** Ends with an error. */
    boolean fail(RunSession session, Fail reason) {
        RunErrored error = new RunErrored(session.now(), reason.code(), reason.detail(), false);
        return end(session, List.of(error), reason.status(), () -> {});
    }

    /**
     * Writes some events and the end.
     *
     * @param before what comes before the last event
     * @param alongside what belongs to {@code before}
     */
    boolean end(RunSession session, List<RunEvent> before, RunStatus status, Runnable alongside) {
        List<RunEvent> events = new ArrayList<>(before);
        events.add(new RunFinished(session.now(), status, session.costAfter(before)));
        String answer = session.answerAfter(before);
        session.append(events, () -> {
            alongside.run();
            settle(session, answer);
        });
        if (status != RunStatus.COMPLETED) {
            // A child may have been started while the end was being asked for.
            cancellation.requestBelow(session.tenant(), session.run().id());
        }
        return false;
    }

    /** Takes a run out of the world whose Journal cannot be read, so that whoever waits for it goes on. */
    void bury(ClaimedRun claim) {
        ports.tx().run(claim.tenant(), () -> {
            Run run = ports.runs().find(claim.tenant(), claim.run()).orElseThrow();
            ports.runs()
                    .finish(
                            claim.tenant(),
                            claim.run(),
                            RunStatus.FAILED,
                            run.cost(),
                            ports.clock().instant());
            leaveQueue(claim);
        });
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
        leaveQueue(session.claim());
    }

    private void leaveQueue(ClaimedRun claim) {
        ports.queue().remove(claim.tenant(), claim.lease());
        ports.queue().wakeWaitersOf(claim.tenant(), claim.run());
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
