package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.domain.access.Member;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A human user. */
@Schema(name = "Member")
public record MemberView(
        String id,
        String email,
        String displayName,
        @Schema(examples = "ADMIN") String role,
        Instant createdAt) {

    static MemberView of(Member member) {
        return new MemberView(
                member.id().toString(),
                member.email().value(),
                member.displayName(),
                member.role().name(),
                member.createdAt());
    }
}
