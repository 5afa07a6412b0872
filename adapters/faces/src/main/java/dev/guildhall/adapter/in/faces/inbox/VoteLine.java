package dev.guildhall.adapter.in.faces.inbox;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.shared.MemberId;

/** What one person said to a request. */
public record VoteLine(String who, String said, String comment, String at, String instant) {

    static VoteLine of(Approval.Vote vote, MemberId reader) {
        return new VoteLine(
                vote.by().equals(reader) ? "You" : "A colleague of yours (" + Show.word(vote.role()) + ")",
                vote.consent() ? "consented" + (vote.edited().isPresent() ? " with changes" : "") : "refused",
                vote.comment(),
                Show.time(vote.at()),
                vote.at().toString());
    }
}
