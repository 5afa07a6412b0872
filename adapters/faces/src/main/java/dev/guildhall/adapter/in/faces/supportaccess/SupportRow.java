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
 * @param until when it ends by itself, in words; empty without consent
 * @param untilAt the same for programs
 */
public record SupportRow(
        String id,
        String who,
        boolean mine,
        String reason,
        String length,
        SupportState state,
        String asked,
        String askedAt,
        String until,
        String untilAt) {

    static SupportRow of(SupportView view) {
        SupportAccess access = view.access();
        return new SupportRow(
                access.id().toString(),
                access.supporter().name(),
                view.mine(),
                access.reason(),
                Show.count(access.length().toHours(), "hour"),
                view.state(),
                Show.time(access.askedAt()),
                access.askedAt().toString(),
                access.endsAt().map(Show::time).orElse(""),
                access.endsAt().map(Instant::toString).orElse(""));
    }

    /** How far it is, in words. */
    public String getStateWord() {
        return switch (state) {
            case ASKED -> "Waits for consent";
            case GRANTED -> "May look";
            case REFUSED -> "Refused";
            case LAPSED -> "Nobody answered";
            case ENDED -> "Over";
        };
    }

    /** The colour of that. */
    public String getTone() {
        return switch (state) {
            case ASKED, GRANTED -> "warm";
            case REFUSED, LAPSED, ENDED -> "";
        };
    }

    /** Whether it waits for the company's word. */
    public boolean isWaiting() {
        return state == SupportState.ASKED;
    }

    /** Whether its holder may look. */
    public boolean isGranted() {
        return state == SupportState.GRANTED;
    }

    /** Whether it can be ended. */
    public boolean isOpen() {
        return isWaiting() || isGranted();
    }
}
