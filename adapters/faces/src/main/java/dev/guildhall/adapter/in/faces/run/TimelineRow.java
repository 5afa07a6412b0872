package dev.guildhall.adapter.in.faces.run;

import dev.guildhall.adapter.in.faces.support.Show;
import java.time.Instant;

/**
 * Something that happened in a run.
 *
 * @param icon picture of its kind
 * @param what in a few words
 * @param text all of it that is shown at once; empty for none
 * @param folded what is shown on request; empty for none
 * @param result what came of it, shown on request; empty for none
 * @param bad whether it went wrong
 * @param link where more is to be seen, within the application; empty for nowhere
 * @param linkText what is to be seen there
 */
public record TimelineRow(
        String icon,
        String what,
        String text,
        String folded,
        String result,
        boolean bad,
        String link,
        String linkText,
        String at,
        String instant) {

    static TimelineRow of(String icon, String what, Instant at) {
        return new TimelineRow(icon, what, "", "", "", false, "", "", Show.time(at), at.toString());
    }

    TimelineRow saying(String text) {
        return new TimelineRow(icon, what, text, folded, result, bad, link, linkText, at, instant);
    }

    TimelineRow folding(String content) {
        return new TimelineRow(icon, what, text, content, result, bad, link, linkText, at, instant);
    }

    TimelineRow returning(String content, boolean wrong) {
        return new TimelineRow(icon, what, text, folded, content, wrong, link, linkText, at, instant);
    }

    TimelineRow wrong() {
        return new TimelineRow(icon, what, text, folded, result, true, link, linkText, at, instant);
    }

    TimelineRow leading(String where, String words) {
        return new TimelineRow(icon, what, text, folded, result, bad, where, words, at, instant);
    }
}
