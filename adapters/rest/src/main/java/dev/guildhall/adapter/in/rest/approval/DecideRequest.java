package dev.guildhall.adapter.in.rest.approval;

import dev.guildhall.application.inbox.in.DecideApproval.Command;
import dev.guildhall.application.inbox.in.DecideApproval.Decision;
import dev.guildhall.domain.shared.ApprovalId;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision.
 *
 * @param comment for the employee and everybody else to read
 * @param arguments to use instead of those asked for; where two members have to consent, both state the same
 * @param remember from now on, no consent is needed for this tool, except where much money moves; admins only
 */
@Schema(name = "DecideRequest", requiredProperties = "decision")
public record DecideRequest(
        Decision decision,
        @Schema(maxLength = 2000) Optional<String> comment,
        @Schema(implementation = Object.class) Optional<JsonObject> arguments,
        Optional<Boolean> remember) {

    Command command(ApprovalId id) {
        return new Command(
                id, decision, comment.orElse(""), arguments.map(JsonObject::toString), remember.orElse(false));
    }
}
