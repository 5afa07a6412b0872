package dev.guildhall.adapter.in.rest.run;

import dev.guildhall.adapter.in.rest.support.MoneyView;
import dev.guildhall.application.run.in.ShowRun;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run with the runs it asked for: the fields of {@link RunView}, and three more.
 *
 * @param children direct ones, oldest first
 * @param totalCost of the run and everything below it
 * @param queue its place, while it waits to be started
 */
@Schema(name = "RunDetail")
public record RunDetailView(
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
        Optional<Instant> finishedAt,
        List<RunView> children,
        MoneyView totalCost,
        Optional<QueuePlaceView> queue) {

    static RunDetailView of(ShowRun.View view) {
        RunView run = RunView.of(view.run());
        return new RunDetailView(
                run.id(),
                run.kind(),
                run.employeeId(),
                run.conversationId(),
                run.parentRunId(),
                run.depth(),
                run.requestedBy(),
                run.input(),
                run.state(),
                run.cost(),
                run.createdAt(),
                run.finishedAt(),
                view.children().stream().map(RunView::of).toList(),
                MoneyView.of(view.totalCost()),
                view.place().map(QueuePlaceView::of));
    }
}
