package dev.guildhall.adapter.in.faces.supportaccess;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.supportaccess.in.SupportView;
import dev.guildhall.domain.supportaccess.SupportAccess;
import dev.guildhall.domain.supportaccess.SupportState;
import java.time.Instant;

/**
 * A support access as pages show it.
 *
 * @param who the operator's name
 * @param length for how long, in words
 * @param state how far it is, in words
 * @param tone the colour of that
 * @param waiting whether it waits for the company's word
 * @param granted whether its holder may look
 * @param until when it ends by itself, in words; empty without consent
 * @param untilAt the same for programs
 */
public record SupportRow(
        String id,
        String who,
        boolean mine,
        String reason,
        String length,
        String state,
        String tone,
        boolean waiting,
        boolean granted,
        String asked,
        String askedAt,
        String until,
        String untilAt) {

    static SupportRow of(SupportView view) {
        SupportAccess access = view.access();
        boolean waiting = view.state() == SupportState.ASKED;
        boolean granted = view.state() == SupportState.GRANTED;
        return new SupportRow(
                access.id().toString(),
                access.supporter().name(),
                view.mine(),
                access.reason(),
                Show.count(access.length().toHours(), "hour"),
                words(view.state()),
                waiting || granted ? "warm" : "",
                waiting,
                granted,
                Show.time(access.askedAt()),
                access.askedAt().toString(),
                access.endsAt().map(Show::time).orElse(""),
                access.endsAt().map(Instant::toString).orElse(""));
    }

    private static String words(SupportState state) {
        return switch (state) {
            case ASKED -> "Waits for consent";
            case GRANTED -> "May look";
            case REFUSED -> "Refused";
            case LAPSED -> "Nobody answered";
            case ENDED -> "Over";
        };
    }
}
