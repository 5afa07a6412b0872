package dev.guildhall.adapter.in.faces.platform;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.run.DeadLetter;

/** A run that is set aside. */
public record DeadLetterRow(
        String run,
        String tenant,
        String reason,
        String attempts,
        String asked,
        String askedAt,
        String since,
        String sinceAt) {

    static DeadLetterRow of(DeadLetter letter) {
        return new DeadLetterRow(
                letter.run().toString(),
                letter.tenant().toString(),
                letter.reason(),
                Show.count(letter.attempts(), "attempt"),
                Show.time(letter.enqueuedAt()),
                letter.enqueuedAt().toString(),
                Show.time(letter.since()),
                letter.since().toString());
    }
}
