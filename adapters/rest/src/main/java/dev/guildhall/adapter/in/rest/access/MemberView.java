package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.domain.access.Principal;
import dev.guildhall.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who acts: a member, or a service account.
 *
 * @param email null of a service account
 */
@Schema(name = "Member")
public record MemberView(
        String id,
        Optional<String> email,
        String displayName,
        @Schema(examples = "ADMIN") String role,
        Instant createdAt) {

    static MemberView of(Principal member) {
        return new MemberView(
                member.id().toString(),
                member.email().map(EmailAddress::value),
                member.displayName(),
                member.role().name(),
                member.createdAt());
    }
}
