package dev.guildhall.adapter.in.faces.run;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.ModelUsage;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunEvent.ApprovalDecided;
import dev.guildhall.domain.run.RunEvent.ApprovalRequested;
import dev.guildhall.domain.run.RunEvent.CompensationEnded;
import dev.guildhall.domain.run.RunEvent.CompensationStarted;
import dev.guildhall.domain.run.RunEvent.MessageAdded;
import dev.guildhall.domain.run.RunEvent.ModelCallEnded;
import dev.guildhall.domain.run.RunEvent.QuestionAsked;
import dev.guildhall.domain.run.RunEvent.RunCancelled;
import dev.guildhall.domain.run.RunEvent.RunDegraded;
import dev.guildhall.domain.run.RunEvent.RunErrored;
import dev.guildhall.domain.run.RunEvent.RunFinished;
import dev.guildhall.domain.run.RunEvent.RunPaused;
import dev.guildhall.domain.run.RunEvent.RunResumed;
import dev.guildhall.domain.run.RunEvent.RunStarted;
import dev.guildhall.domain.run.RunEvent.ThoughtAdded;
import dev.guildhall.domain.run.RunEvent.ToolCalled;
import dev.guildhall.domain.run.RunEvent.ToolReturned;
import dev.guildhall.domain.run.RunEvent.WrapUpBegan;
import dev.guildhall.domain.run.ToolRequest;
import dev.guildhall.domain.shared.MemberId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A run's Journal in plain words: pieces are joined, and what came of a call stands with the call. */
final class Timeline {

    private final MemberId reader;
    private final List<TimelineRow> rows = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> tools = new HashMap<>();
    private final StringBuilder pieces = new StringBuilder();
    private Optional<TimelineRow> growing = Optional.empty();

    private Timeline(MemberId reader) {
        this.reader = reader;
    }

    /**
     * The rows of a part of a Journal.
     *
     * @param reader what they did themselves says "you"
     */
    static List<TimelineRow> of(List<JournalEntry> entries, MemberId reader) {
        Timeline timeline = new Timeline(reader);
        entries.forEach(entry -> timeline.add(entry.event()));
        timeline.endPieces();
        return List.copyOf(timeline.rows);
    }

    private void add(RunEvent event) {
        Instant at = event.at();
        switch (event) {
            case RunStarted _ -> show(TimelineRow.of("next", "Began", at));
            case ThoughtAdded(var _, String content) -> piece("Thought", content, at);
            case MessageAdded(var _, String content) -> piece("Wrote", content, at);
            case ModelCallEnded ended -> answered(ended, at);
            case ToolCalled called -> called(called, at);
            case ToolReturned returned -> returned(returned);
            case ApprovalRequested asked ->
                show(TimelineRow.of(
                                "shield",
                                "Asked for consent to " + toolOf(asked.call().value()),
                                at)
                        .saying(asked.reason())
                        .leading("/app/inbox?id=" + asked.approval(), "Open the request"));
            case ApprovalDecided decided -> decided(decided, at);
            case QuestionAsked asked ->
                place(
                        asked.call().value(),
                        TimelineRow.of("question", "Asked a question", at).saying(asked.question()));
            case RunPaused(var _, MemberId by) -> show(TimelineRow.of("pause", "Paused by " + who(by), at));
            case RunResumed(var _, MemberId by) -> show(TimelineRow.of("play", "Resumed by " + who(by), at));
            case RunDegraded(var _, var from, var to) ->
                show(TimelineRow.of("alert", "Went on with a smaller model", at)
                        .saying(Show.word(from) + " did not answer; " + Show.word(to) + " does."));
            case WrapUpBegan(var _, var cut) ->
                show(TimelineRow.of("alert", "Reached a limit", at)
                        .saying(cut.detail() + " It may say what it has, then it ends."));
            case CompensationStarted(var _, var call) ->
                place(undo(call.value()), TimelineRow.of("undo", "Makes good: " + toolOf(call.value()), at));
            case CompensationEnded(var _, var call, String content, boolean wrong) ->
                change(undo(call.value()), row -> row.returning(content, wrong));
            case RunErrored errored ->
                show(TimelineRow.of("alert", "Could not go on", at)
                        .saying(errored.detail())
                        .wrong());
            case RunCancelled(var _, var by) ->
                show(TimelineRow.of("stop", "Stopped by " + by.map(this::who).orElse("somebody"), at));
            case RunFinished(var _, var status, var cost) ->
                show(TimelineRow.of("check", RunWords.state(status) + ", " + Show.cost(cost), at));
        }
    }

    private static String undo(String call) {
        return "undo " + call;
    }

    private String toolOf(String call) {
        return tools.getOrDefault(call, "use a tool");
    }

    private String who(MemberId member) {
        return Show.person(member, reader);
    }

    private void piece(String what, String content, Instant at) {
        if (growing.filter(row -> row.what().equals(what)).isEmpty()) {
            endPieces();
            growing = Optional.of(TimelineRow.of(what.equals("Wrote") ? "chat" : "thought", what, at));
        }
        pieces.append(content);
    }

    private void endPieces() {
        growing.map(row -> row.what().equals("Wrote") ? row.saying(pieces.toString()) : row.folding(pieces.toString()))
                .ifPresent(rows::add);
        growing = Optional.empty();
        pieces.setLength(0);
    }

    private void show(TimelineRow row) {
        endPieces();
        rows.add(row);
    }

    private void place(String call, TimelineRow row) {
        show(row);
        places.put(call, rows.size() - 1);
    }

    private void change(String call, UnaryOperator<TimelineRow> change) {
        Optional.ofNullable(places.get(call)).ifPresent(place -> rows.set(place, change.apply(rows.get(place))));
    }

    private void answered(ModelCallEnded ended, Instant at) {
        for (ToolRequest request : ended.requests()) {
            tools.put(request.call().value(), RunWords.tool(request.tool()));
        }
        ModelUsage usage = ended.usage();
        show(TimelineRow.of(
                "usage",
                "Model call: "
                        + Show.count(usage.input().value() + usage.output().value(), "token") + ", "
                        + Show.cost(usage.cost()),
                at));
    }

    private void called(ToolCalled called, Instant at) {
        String call = called.request().call().value();
        String tool = RunWords.tool(called.request().tool());
        tools.put(call, tool);
        TimelineRow row = called.dispatch()
                .child()
                .map(child ->
                        TimelineRow.of("org", "Asked a colleague", at).leading("/app/run?id=" + child, "Its work"))
                .orElseGet(() -> TimelineRow.of("tool", "Used " + tool, at));
        place(call, row.folding(called.request().input()));
    }

    private void returned(ToolReturned returned) {
        change(returned.call().value(), row -> row.returning(returned.content(), returned.isError()));
    }

    private void decided(ApprovalDecided decided, Instant at) {
        String by = decided.by().map(this::who).map(name -> " by " + name).orElse("");
        TimelineRow row = switch (decided.verdict()) {
            case APPROVED -> TimelineRow.of("check", "Consent given" + by, at);
            case REJECTED -> TimelineRow.of("close", "Consent refused" + by, at).wrong();
            case EXPIRED ->
                TimelineRow.of("clock", "Nobody decided in time", at).wrong();
        };
        show(row.saying(decided.comment()).folding(decided.input().orElse("")));
    }
}
