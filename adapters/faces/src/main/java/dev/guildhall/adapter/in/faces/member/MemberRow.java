package dev.guildhall.adapter.in.faces.member;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Membership;
import dev.guildhall.domain.access.Role;
import java.time.Instant;
import java.util.Locale;

/**
 * A member as the page shows it.
 *
 * @param role as it stands in forms
 * @param fixed whether nobody in the company can change or remove it
 * @param you whether this is the reader
 * @param lastSignIn in words
 * @param lastSignInAt for scripts; empty when the member never signed in
 */
public record MemberRow(
        String id,
        String name,
        String email,
        String role,
        String roleWord,
        boolean owner,
        boolean fixed,
        boolean admin,
        boolean you,
        long revision,
        String lastSignIn,
        String lastSignInAt) {

    static MemberRow of(Membership membership, boolean you) {
        Member member = membership.member();
        return new MemberRow(
                member.id().toString(),
                member.displayName(),
                member.email().value(),
                member.role().name().toLowerCase(Locale.ROOT),
                Show.word(member.role()),
                membership.owner(),
                membership.owner() || !member.role().isOfTenant(),
                member.role() == Role.ADMIN,
                you,
                membership.revision(),
                membership.lastSignInAt().map(Show::time).orElse("never"),
                membership.lastSignInAt().map(Instant::toString).orElse(""));
    }
}
