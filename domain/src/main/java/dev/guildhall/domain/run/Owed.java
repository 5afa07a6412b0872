package dev.guildhall.domain.run;

import dev.guildhall.domain.run.RunState.Working;
import dev.guildhall.domain.tool.Effect;
import java.util.ArrayList;
import java.util.List;

/** What a run has to make good when it does not come to its end: latest first. */
final class Owed {

    private Owed() {}

    static List<ToolRequest> by(Progress progress) {
        return progress.effects().reversed();
    }

    /** Tools that are in use count: whether they have had their effect cannot be known. */
    static List<ToolRequest> by(RunState state, Progress progress) {
        List<ToolRequest> owed = new ArrayList<>();
        if (state instanceof Working working) {
            working.uses().reversed().stream().filter(Owed::mayHaveHappened).forEach(use -> owed.add(use.request()));
        }
        owed.addAll(progress.effects().reversed());
        return owed;
    }

    static boolean mayHaveHappened(ToolUse use) {
        return switch (use) {
            case ToolUse.InUse(var _, var dispatch) -> dispatch.effect() == Effect.COMPENSABLE;
            case ToolUse.Returned(var _, var dispatch, var _, boolean isError) ->
                dispatch.effect() == Effect.COMPENSABLE && !isError;
            case ToolUse.Wished _, ToolUse.AwaitingApproval _, ToolUse.Approved _, ToolUse.Asked _ -> false;
        };
    }
}
