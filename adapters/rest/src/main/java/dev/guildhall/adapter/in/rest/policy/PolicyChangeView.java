package dev.guildhall.adapter.in.rest.policy;

import dev.guildhall.domain.approval.PolicyChange;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change of what employees may do.
 *
 * @param by the member who made it
 * @param before what held, in words
 * @param after what holds since, in words
 */
@Schema(name = "PolicyChange")
public record PolicyChangeView(
        String id,
        Instant at,
        String by,
        @Schema(examples = "APPROVAL_RULES") String subject,
        String before,
        String after) {

    static PolicyChangeView of(PolicyChange entry) {
        return new PolicyChangeView(
                entry.id().toString(),
                entry.at(),
                entry.by().toString(),
                entry.subject().name(),
                entry.before(),
                entry.after());
    }
}
