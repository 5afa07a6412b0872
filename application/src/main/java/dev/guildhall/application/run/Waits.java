package dev.guildhall.application.run;

import dev.guildhall.domain.run.Question;
import dev.guildhall.domain.run.RunState.Working;
import dev.guildhall.domain.run.ToolUse;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** How long a run may rest before it has to look whether a human is too late. */
final class Waits {

    private final RunPorts ports;

    Waits(RunPorts ports) {
        this.ports = ports;
    }

    /** The earliest moment at which something it waits for expires; empty when nothing does. */
    Optional<Instant> until(TenantId tenant, RunId run, Working state) {
        return state.uses().stream()
                .flatMap(use -> expiryOf(tenant, run, use).stream())
                .min(Comparator.naturalOrder());
    }

    /** Whether nothing is left to do before somebody else does something. */
    static boolean onlyWaits(Working state) {
        return state.uses().stream().allMatch(Waits::waits);
    }

    private static boolean waits(ToolUse use) {
        return switch (use) {
            case ToolUse.AwaitingApproval _, ToolUse.Asked _, ToolUse.Returned _ -> true;
            case ToolUse.InUse(var _, var dispatch) -> dispatch.child().isPresent();
            case ToolUse.Wished _, ToolUse.Approved _ -> false;
        };
    }

    private Optional<Instant> expiryOf(TenantId tenant, RunId run, ToolUse use) {
        return switch (use) {
            case ToolUse.AwaitingApproval(var _, var approval) ->
                Optional.of(ports.approvals().expiryOf(tenant, approval));
            case ToolUse.Asked(var request) ->
                ports.questions().find(tenant, run, request.call()).map(Question::expiresAt);
            case ToolUse.Wished _, ToolUse.Approved _, ToolUse.InUse _, ToolUse.Returned _ -> Optional.empty();
        };
    }
}
