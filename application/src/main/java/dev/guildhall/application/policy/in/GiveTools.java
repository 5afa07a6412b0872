package dev.guildhall.application.policy.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.Set;

/** Gives an employee tools beside those of its listing. */
public interface GiveTools {

    /** Replaces what it was given before; at most {@code ToolSettings.MAX_TOOLS}. */
    Outcome give(CallContext context, EmployeeId employee, Set<String> tools);

    /** What became of it. */
    sealed interface Outcome {
        /** This is what it has been given now. */
        record Given(ShowEmployeeTools.View tools) implements Outcome {}

        /** There are no tools of these names; nothing was changed. */
        record UnknownTools(Set<String> names) implements Outcome {}

        /** The tenant has no employee with this id. */
        record UnknownEmployee() implements Outcome {}
    }
}
