package dev.guildhall.domain.run;

import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.tool.Effect;
import java.util.UUID;

/** A tool that a model asks for, and what comes of it. */
record Use(String tool, String input, Dispatch dispatch, String content, boolean isError) {

    static Use read(String tool, String input, String content) {
        return new Use(tool, input, Dispatch.here(Effect.READ), content, false);
    }

    static Use changed(String tool, String input, String confirmation) {
        return new Use(tool, input, Dispatch.here(Effect.REVERSIBLE), confirmation, false);
    }

    static Use failed(String tool, String input, String message) {
        return new Use(tool, input, Dispatch.outside(Effect.READ, true), message, true);
    }

    /** Colleagues are told apart by number. */
    static Use delegated(int colleague, String task, String result) {
        Dispatch to = Dispatch.to(new EmployeeId(new UUID(1, colleague)), new RunId(new UUID(2, colleague)));
        String input = "{\"agent\": \"%d\", \"task\": \"%s\"}".formatted(colleague, task);
        return new Use("delegate_to_agent", input, to, result, false);
    }
}
