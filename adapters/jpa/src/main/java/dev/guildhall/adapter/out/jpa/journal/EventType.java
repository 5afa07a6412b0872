package dev.guildhall.adapter.out.jpa.journal;

import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunEvent.MessageAdded;
import dev.guildhall.domain.run.RunEvent.ModelCallEnded;
import dev.guildhall.domain.run.RunEvent.RunErrored;
import dev.guildhall.domain.run.RunEvent.RunFinished;
import dev.guildhall.domain.run.RunEvent.RunStarted;
import dev.guildhall.domain.run.RunEvent.ThoughtAdded;
import dev.guildhall.domain.run.RunEvent.ToolCalled;
import dev.guildhall.domain.run.RunEvent.ToolReturned;
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
    FINISHED("finished");

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
