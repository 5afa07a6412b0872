package dev.guildhall.adapter.out.jpa.journal;

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
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of events under the names they have in the database, which outlive the names of classes. */
enum EventType {
    STARTED("started"),
    THOUGHT("thought"),
    MESSAGE("message"),
    CALL("call"),
    TOOL("tool"),
    RESULT("result"),
    ERROR("error"),
    FINISHED("finished"),
    APPROVAL("approval"),
    DECISION("decision"),
    QUESTION("question"),
    PAUSED("paused"),
    RESUMED("resumed"),
    DEGRADED("degraded"),
    LIMIT("limit"),
    COMPENSATION_STARTED("compensation_started"),
    COMPENSATION_ENDED("compensation_ended"),
    CANCELLED("cancelled");

    private static final Map<String, EventType> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::label, Function.identity()));

    private final String label;

    EventType(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static EventType of(RunEvent event) {
        return switch (event) {
            case RunStarted _ -> STARTED;
            case ThoughtAdded _ -> THOUGHT;
            case MessageAdded _ -> MESSAGE;
            case ModelCallEnded _ -> CALL;
            case ToolCalled _ -> TOOL;
            case ToolReturned _ -> RESULT;
            case RunErrored _ -> ERROR;
            case RunFinished _ -> FINISHED;
            case ApprovalRequested _ -> APPROVAL;
            case ApprovalDecided _ -> DECISION;
            case QuestionAsked _ -> QUESTION;
            case RunPaused _ -> PAUSED;
            case RunResumed _ -> RESUMED;
            case RunDegraded _ -> DEGRADED;
            case WrapUpBegan _ -> LIMIT;
            case CompensationStarted _ -> COMPENSATION_STARTED;
            case CompensationEnded _ -> COMPENSATION_ENDED;
            case RunCancelled _ -> CANCELLED;
        };
    }

    static EventType of(String label) {
        EventType type = BY_LABEL.get(label);
        if (type == null) {
            throw new DamagedEvent("unknown type", null);
        }
        return type;
    }
}
