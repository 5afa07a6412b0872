package dev.guildhall.adapter.in.rest.member;

import dev.guildhall.domain.access.Invitation;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new invitation with what accepts it, unless that was mailed to the invited address.
 *
 * @param mailed whether the link is on its way to the address; who invites does not see it then
 * @param token goes into the path of the calls that show and accept it; given out only now
 * @param acceptPath page where the invited person accepts it, on this server
 */
@Schema(name = "InvitationWithToken")
public record InvitedView(
        InvitationView invitation, boolean mailed, Optional<String> token, Optional<String> acceptPath) {

    private static final String PAGE = "/invitation?token=";

    static InvitedView of(Invitation invitation, Optional<String> token) {
        return new InvitedView(InvitationView.of(invitation), token.isEmpty(), token, token.map(PAGE::concat));
    }

    @Override
    public String toString() {
        return "InvitedView[" + invitation + "]";
    }
}
