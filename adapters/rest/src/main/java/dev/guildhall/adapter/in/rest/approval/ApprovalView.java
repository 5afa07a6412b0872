package dev.guildhall.adapter.in.rest.approval;

import dev.guildhall.adapter.in.rest.support.JsonText;
import dev.guildhall.adapter.in.rest.support.MoneyView;
import dev.guildhall.domain.approval.Approval;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request for consent to one use of one tool.
 *
 * @param callId the call in its run's events
 * @param arguments as asked for
 * @param level whose consent is needed
 * @param reason which rule asks for it
 * @param amount money it moves
 * @param approved arguments as approved, when they were changed
 * @param votes who said what, oldest first
 */
@Schema(name = "Approval")
public record ApprovalView(
        String id,
        String runId,
        String callId,
        String employeeId,
        Optional<String> employeeName,
        @Schema(examples = "http_fetch") String tool,
        @Schema(type = SchemaType.OBJECT) JsonValue arguments,
        @Schema(examples = "MANAGER") String level,
        String reason,
        Optional<MoneyView> amount,
        Instant requestedAt,
        Instant expiresAt,
        @Schema(examples = "PENDING") String state,
        @Schema(implementation = Object.class) Optional<JsonValue> approved,
        List<VoteView> votes) {

    static ApprovalView of(Approval approval, Optional<String> employeeName) {
        return new ApprovalView(
                approval.id().toString(),
                approval.run().toString(),
                approval.call().value(),
                approval.employee().toString(),
                employeeName,
                approval.tool(),
                JsonText.of(approval.arguments()),
                approval.level().name(),
                approval.reason(),
                approval.amount().map(MoneyView::of),
                approval.requestedAt(),
                approval.expiresAt(),
                approval.status().name(),
                approval.approved().map(JsonText::of),
                approval.votes().stream().map(VoteView::of).toList());
    }
}
