package dev.guildhall.application.access;

import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.shared.SessionId;
import java.util.Optional;

/** What follows from a new password: sessions and links end, and its owner is told. Called inside a write transaction. */
final class PasswordReplacement {

    private final AccessPorts ports;
    private final Letters letters;
    private final Post post;

    PasswordReplacement(AccessPorts ports) {
        this.ports = ports;
        this.letters = new Letters(ports.publicUrl());
        this.post = new Post(ports);
    }

    /**
     * Replaces it.
     *
     * @param kept the session that goes on
     * @return false, and nothing done, when the member has no login any more
     */
    boolean replace(Member member, String hash, Optional<SessionId> kept) {
        if (!ports.logins().changePassword(member.tenant(), member.id(), hash)) {
            return false;
        }
        forgetBegunFactor(member);
        ports.sessions()
                .revokeOf(member.tenant(), member.id(), kept, ports.clock().instant());
        ports.passwordResets().deleteOf(member.tenant(), member.id());
        ports.tickets().deleteOf(member.tenant(), member.id());
        post.send(member.tenant(), letters.passwordChanged(member.email()), Post.NEWS);
        return true;
    }

    /** Whoever knew the former password may have begun to set up a device of theirs. */
    private void forgetBegunFactor(Member member) {
        ports.factors()
                .findForUpdate(member.tenant(), member.id())
                .filter(factor -> !factor.isOn())
                .ifPresent(begun -> ports.factors().delete(member.tenant(), member.id()));
    }
}
