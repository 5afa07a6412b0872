package dev.guildhall.adapter.in.rest.run;

import dev.guildhall.adapter.in.rest.support.MoneyView;
import dev.guildhall.domain.run.Run;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One execution of an employee.
 *
 * @param parentRunId the run that delegated to this one
 * @param depth 0 for a member's request, one more for each delegation
 * @param cost of its own model calls
 */
@Schema(name = "Run")
public record RunView(
        String id,
        @Schema(examples = "CHAT") String kind,
        String employeeId,
        Optional<String> conversationId,
        Optional<String> parentRunId,
        int depth,
        String requestedBy,
        String input,
        @Schema(examples = "COMPLETED") String state,
        MoneyView cost,
        Instant createdAt,
        Optional<Instant> finishedAt) {

    /** The run as the outside sees it. */
    public static RunView of(Run run) {
        return new RunView(
                run.id().toString(),
                run.kind().name(),
                run.employee().toString(),
                run.conversation().map(Object::toString),
                run.parent().map(parent -> parent.run().toString()),
                run.depth(),
                run.requestedBy().toString(),
                run.input(),
                run.status().name(),
                MoneyView.of(run.cost()),
                run.createdAt(),
                run.finishedAt());
    }
}
