package dev.guildhall.adapter.in.rest.member;

import dev.guildhall.application.member.in.ChangeMember;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.MemberId;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the member is to be.
 *
 * @param role ADMIN, MEMBER or VIEWER
 */
@Schema(name = "ChangeMemberRequest")
public record ChangeMemberRequest(Role role) {

    ChangeMember.Command command(MemberId member, Optional<Long> expectedRevision) {
        return new ChangeMember.Command(member, role, expectedRevision);
    }
}
