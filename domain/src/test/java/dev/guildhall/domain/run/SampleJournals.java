package dev.guildhall.domain.run;

import static dev.guildhall.domain.run.RunEvents.after;
import static dev.guildhall.domain.run.RunEvents.called;
import static dev.guildhall.domain.run.RunEvents.ended;
import static dev.guildhall.domain.run.RunEvents.finished;
import static dev.guildhall.domain.run.RunEvents.paid;
import static dev.guildhall.domain.run.RunEvents.piece;
import static dev.guildhall.domain.run.RunEvents.request;
import static dev.guildhall.domain.run.RunEvents.returned;
import static dev.guildhall.domain.run.RunEvents.started;
import static dev.guildhall.domain.run.States.EDITED;
import static dev.guildhall.domain.run.States.FIRST;
import static dev.guildhall.domain.run.States.SECOND;

import dev.guildhall.domain.agent.ModelTier;
import dev.guildhall.domain.tool.Effect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whole Journals, as they may be found in a database. */
final class SampleJournals {

    private static final RunEvent TOOLS = ended(CallEnd.TOOLS, FIRST, SECOND);

    private SampleJournals() {}

    static Map<String, List<RunEvent>> all() {
        Map<String, List<RunEvent>> all = new LinkedHashMap<>();
        all.put("several-tools-at-once", severalToolsAtOnce());
        all.put("interrupted-and-continued", interruptedAndContinued());
        all.put("approvals", approvals());
        all.put("question-and-pause", questionAndPause());
        all.put("delegation-and-degrade", delegationAndDegrade());
        all.put("circle-and-wrap-up", circleAndWrapUp());
        all.put("cancelled-and-made-good", cancelledAndMadeGood());
        all.put("failed", List.of(started(), piece("W"), ended(CallEnd.INTERRUPTED), error(), end(RunStatus.FAILED)));
        all.put("cancelled-by-the-first-version", List.of(started(), TOOLS, called(FIRST), end(RunStatus.CANCELLED)));
        return all;
    }

    private static RunEvent error() {
        return RunEvents.errored(RunStatus.FAILED);
    }

    private static RunEvent end(RunStatus status) {
        return finished(status);
    }

    private static List<RunEvent> severalToolsAtOnce() {
        return List.of(
                started(),
                RunEvents.thought("I should look at both."),
                piece("One moment. "),
                ended(after(3), CallEnd.TOOLS, 120, FIRST, SECOND),
                called(SECOND),
                called(FIRST, Dispatch.outside(Effect.READ, true)),
                returned(after(5), FIRST, "Found."),
                RunEvents.failed(SECOND, "Not found."),
                piece("Here it is."),
                ended(after(9), CallEnd.ANSWERED, 80),
                end(RunStatus.COMPLETED));
    }

    private static List<RunEvent> interruptedAndContinued() {
        return List.of(
                started(),
                RunEvents.thought("Once upon a time, then."),
                piece("Once "),
                ended(CallEnd.INTERRUPTED),
                piece("upon a "),
                ended(CallEnd.INTERRUPTED),
                piece("time."),
                ended(CallEnd.LENGTH),
                end(RunStatus.COMPLETED));
    }

    private static List<RunEvent> approvals() {
        ToolRequest third = request(3, "pay", "{\"amount\":9}");
        return List.of(
                started(),
                ended(CallEnd.TOOLS, FIRST, SECOND, third),
                RunEvents.approvalRequested(FIRST),
                RunEvents.approvalRequested(SECOND),
                RunEvents.approvalRequested(third),
                RunEvents.decided(after(60), SECOND, Verdict.REJECTED, "Not now.", Optional.empty()),
                RunEvents.decided(after(90), FIRST, Verdict.APPROVED, "Less.", Optional.of(EDITED.input())),
                RunEvents.decided(after(120), third, Verdict.EXPIRED, "", Optional.empty()),
                paid(EDITED),
                returned(after(125), EDITED, "Paid."),
                piece("I paid 100."),
                ended(CallEnd.ANSWERED),
                end(RunStatus.COMPLETED));
    }

    private static List<RunEvent> questionAndPause() {
        return List.of(
                started(),
                TOOLS,
                RunEvents.asked(FIRST),
                called(SECOND),
                RunEvents.paused(),
                returned(after(20), SECOND, "ok"),
                RunEvents.resumed(after(60)),
                returned(after(600), FIRST, "Blue."),
                piece("Blue it is."),
                ended(after(605), CallEnd.ANSWERED, 5),
                end(RunStatus.COMPLETED));
    }

    private static List<RunEvent> delegationAndDegrade() {
        return List.of(
                started(),
                RunEvents.degraded(ModelTier.PREMIUM, ModelTier.STANDARD),
                TOOLS,
                RunEvents.delegated(FIRST),
                called(SECOND, Dispatch.REFUSED),
                RunEvents.failed(SECOND, "They are on leave."),
                returned(after(300), FIRST, "Done."),
                RunEvents.degraded(ModelTier.STANDARD, ModelTier.ECONOMY),
                piece(" "),
                ended(CallEnd.ANSWERED),
                error(),
                end(RunStatus.FAILED));
    }

    private static List<RunEvent> circleAndWrapUp() {
        TestRun run = TestRun.usual();
        while (!(run.next() instanceof RunCommand.WrapUp)) {
            run.round(Use.read("search", "{}", "Nothing."));
        }
        run.write(new RunEvent.WrapUpBegan(after(30), ((RunCommand.WrapUp) run.next()).cut()));
        run.write(piece("I found nothing."));
        run.write(ended(CallEnd.ANSWERED));
        run.write(end(RunStatus.CUT_OSCILLATION));
        return run.journal();
    }

    private static List<RunEvent> cancelledAndMadeGood() {
        return List.of(
                started(),
                TOOLS,
                paid(FIRST),
                paid(SECOND),
                returned(FIRST, "Paid."),
                RunEvents.cancelled(),
                RunEvents.compensating(SECOND),
                RunEvents.compensated(SECOND),
                RunEvents.compensating(FIRST),
                new RunEvent.CompensationEnded(after(9), FIRST.call(), "No such payment.", true),
                end(RunStatus.CANCELLED));
    }
}
