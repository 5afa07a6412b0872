package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.adapter.in.rest.json.Line;
import dev.guildhall.application.access.in.AcceptInvitation;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Password;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who accepts. */
@Schema(name = "AcceptInvitationRequest")
public record AcceptRequest(
        @Schema(examples = "Ben Ito", maxLength = Member.MAX_NAME) @Line(max = Member.MAX_NAME)
        String displayName,

        @Schema(examples = "correct horse battery") Password password) {

    AcceptInvitation.Command command(String token) {
        return new AcceptInvitation.Command(token, displayName, password);
    }

    @Override
    public String toString() {
        return "AcceptRequest[hidden]";
    }
}
