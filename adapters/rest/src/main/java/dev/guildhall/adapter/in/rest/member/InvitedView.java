package dev.guildhall.adapter.in.rest.member;

import dev.guildhall.domain.access.Invitation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new invitation with what accepts it.
 *
 * @param token goes into the path of the calls that show and accept it; given out only now
 * @param acceptPath page where the invited person accepts it, on this server
 */
@Schema(name = "InvitationWithToken")
public record InvitedView(InvitationView invitation, String token, String acceptPath) {

    private static final String PAGE = "/invitation?token=";

    static InvitedView of(Invitation invitation, String token) {
        return new InvitedView(InvitationView.of(invitation), token, PAGE + token);
    }

    @Override
    public String toString() {
        return "InvitedView[" + invitation + "]";
    }
}
