package dev.guildhall.adapter.in.faces.schedule;

import dev.guildhall.domain.schedule.Occurrence;
import dev.guildhall.domain.schedule.ScheduleState;
import dev.guildhall.domain.schedule.Timing;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Schedules in words. */
final class Words {

    private static final Pattern SIMPLE = Pattern.compile("(\\d{1,2}) (\\d{1,2}) (\\*|\\d{1,2}) \\* (\\*|1-5|[0-7])");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    /** A start that is this much behind its time was made up for. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private Words() {}

    /** When a schedule starts its work. */
    static String of(Timing timing) {
        return switch (timing) {
            case Timing.Once _ -> "Once";
            case Timing.Recurring(String cron, ZoneId zone) -> recurring(cron) + ", " + zone.getId();
        };
    }

    private static String recurring(String cron) {
        Matcher simple = SIMPLE.matcher(cron);
        if (!simple.matches()
                || (!simple.group(3).equals("*") && !simple.group(4).equals("*"))) {
            return "By the expression " + cron;
        }
        String time = String.format(
                Locale.ROOT, "%02d:%02d", Integer.parseInt(simple.group(2)), Integer.parseInt(simple.group(1)));
        if (!simple.group(3).equals("*")) {
            return "On day " + simple.group(3) + " of every month at " + time;
        }
        return "Every " + dayOfWeek(simple.group(4)) + " at " + time;
    }

    private static String dayOfWeek(String field) {
        return switch (field) {
            case "*" -> "day";
            case "1-5" -> "weekday";
            default -> {
                int sundayIsSeven = field.equals("0") ? 7 : Integer.parseInt(field);
                yield DayOfWeek.of(sundayIsSeven).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            }
        };
    }

    /** Why a schedule starts nothing; empty while it does. */
    static String of(ScheduleState state) {
        return switch (state) {
            case ACTIVE -> "";
            case PAUSED -> "Switched off";
            case DONE -> "Done";
            case EMPLOYEE_RELEASED -> "Stopped: its employee was released";
            case AUTHOR_GONE -> "Stopped: whoever wrote it has left or may not write to employees any more";
        };
    }

    /** What became of the last time. */
    static String of(Occurrence occurrence) {
        return switch (occurrence.result()) {
            case STARTED ->
                Duration.between(occurrence.dueAt(), occurrence.at()).compareTo(LATE) > 0 ? "Started late" : "Started";
            case TOO_MANY_WAITING -> "Left out, because too many messages were waiting for an answer";
            case QUEUE_FULL -> "Left out, because as much work was waiting as your plan allows";
            case MONTH_USED_UP -> "Left out, because the runs of the month were used up";
        };
    }

    /** A moment by the clock of a timing's zone, with the zone's name. */
    static String moment(Instant when, Timing timing) {
        ZoneId zone = switch (timing) {
            case Timing.Once _ -> ZoneId.of("UTC");
            case Timing.Recurring(String _, ZoneId in) -> in;
        };
        return MOMENT.format(when.atZone(zone)) + " " + zone.getId();
    }
}
