package dev.guildhall.adapter.out.jpa.approval;

import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.approval.Approval.Vote;
import dev.guildhall.domain.shared.MemberId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "approval_votes")
@IdClass(VoteRow.Key.class)
class VoteRow {

    record Key(UUID tenantId, UUID approvalId, UUID memberId, boolean consent) implements Serializable {}

    @Id
    UUID tenantId;

    @Id
    UUID approvalId;

    @Id
    UUID memberId;

    @Id
    boolean consent;

    int place;

    @Enumerated(EnumType.STRING)
    Role role;

    Instant at;

    String comment;

    String digest;

    @Nullable
    String edited;

    @SuppressWarnings("NullAway.Init")
    VoteRow() {}

    static VoteRow of(Approval approval, int place) {
        Vote vote = approval.votes().get(place);
        VoteRow row = new VoteRow();
        row.tenantId = approval.tenant().value();
        row.approvalId = approval.id().value();
        row.memberId = vote.by().value();
        row.consent = vote.consent();
        row.place = place;
        row.role = vote.role();
        row.at = vote.at();
        row.comment = StorableText.of(vote.comment());
        row.digest = vote.digest();
        row.edited = vote.edited().orElse(null);
        return row;
    }

    Vote toVote() {
        return new Vote(new MemberId(memberId), role, at, consent, comment, digest, Optional.ofNullable(edited));
    }
}
