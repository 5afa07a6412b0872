package dev.guildhall.adapter.in.rest.member;

import dev.guildhall.adapter.in.rest.support.Versioned;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Membership;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member of the company.
 *
 * @param owner whether it is the member's company; there is one owner
 * @param lastSignInAt null when the member never signed in
 */
@Schema(name = "Membership")
public record MembershipView(
        String id,
        String email,
        String displayName,
        @Schema(examples = "MEMBER") String role,
        boolean owner,
        Instant createdAt,
        Optional<Instant> lastSignInAt,
        long revision)
        implements Versioned {

    static MembershipView of(Membership membership) {
        Member member = membership.member();
        return new MembershipView(
                member.id().toString(),
                member.email().value(),
                member.displayName(),
                member.role().name(),
                membership.owner(),
                member.createdAt(),
                membership.lastSignInAt(),
                membership.revision());
    }
}
