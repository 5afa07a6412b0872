package dev.guildhall.adapter.in.rest.approval;

import dev.guildhall.adapter.in.rest.support.JsonText;
import dev.guildhall.domain.approval.Approval.Vote;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one member said.
 *
 * @param by the member
 * @param role what they were to the company then
 * @param edited arguments as they changed them
 */
@Schema(name = "ApprovalVote")
public record VoteView(
        String by,
        @Schema(examples = "ADMIN") String role,
        Instant at,
        @Schema(examples = "APPROVE") String decision,
        String comment,
        @Schema(implementation = Object.class) Optional<JsonValue> edited) {

    static VoteView of(Vote vote) {
        return new VoteView(
                vote.by().toString(),
                vote.role().name(),
                vote.at(),
                vote.consent() ? "APPROVE" : "REJECT",
                vote.comment(),
                vote.edited().map(JsonText::of));
    }
}
