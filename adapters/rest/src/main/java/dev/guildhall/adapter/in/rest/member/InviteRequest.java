package dev.guildhall.adapter.in.rest.member;

import dev.guildhall.application.member.in.InviteMember;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.EmailAddress;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom to invite.
 *
 * @param role ADMIN, MEMBER or VIEWER; MEMBER when not given
 */
@Schema(name = "InviteRequest")
public record InviteRequest(
        @Schema(examples = "ben@example.com") EmailAddress email, Optional<Role> role) {

    InviteMember.Command command() {
        return new InviteMember.Command(email, role.orElse(Role.MEMBER));
    }
}
