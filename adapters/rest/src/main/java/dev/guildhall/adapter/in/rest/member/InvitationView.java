package dev.guildhall.adapter.in.rest.member;

import dev.guildhall.domain.access.Invitation;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An invitation that was neither accepted nor withdrawn.
 *
 * @param invitedBy the member who made it
 * @param expiresAt when it can no longer be accepted
 */
@Schema(name = "Invitation")
public record InvitationView(
        String id,
        String email,
        @Schema(examples = "MEMBER") String role,
        String invitedBy,
        Instant createdAt,
        Instant expiresAt) {

    static InvitationView of(Invitation invitation) {
        return new InvitationView(
                invitation.id().toString(),
                invitation.email().value(),
                invitation.role().name(),
                invitation.invitedBy().toString(),
                invitation.createdAt(),
                invitation.expiresAt());
    }
}
