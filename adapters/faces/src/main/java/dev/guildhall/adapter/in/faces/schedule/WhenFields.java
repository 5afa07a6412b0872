package dev.guildhall.adapter.in.faces.schedule;

import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.domain.schedule.Timing;
import dev.guildhall.domain.shared.InvalidValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The fields of the form that say when, as typed. */
public final class WhenFields {

    private Repetition repetition = Repetition.WEEKDAYS;
    private String date = "";
    private String time = "09:00";
    private String weekday = "1";
    private String day = "1";
    private String cron = "";
    private String zone = "UTC";

    /** What they say; empty when there is something wrong, which is then among the errors. */
    Optional<Timing> read(FormErrors errors) {
        Optional<ZoneId> where = errors.read("zone", "Time zone", () -> zoneOf(zone));
        return switch (repetition) {
            case ONCE -> once(errors, where);
            case DAILY -> recurring(errors, where, "* * *");
            case WEEKDAYS -> recurring(errors, where, "* * 1-5");
            case WEEKLY -> recurring(errors, where, "* * " + number(weekday, 7));
            case MONTHLY -> recurring(errors, where, number(day, 31) + " * *");
            case OWN ->
                where.flatMap(in -> errors.read("cron", "Expression", () -> new Timing.Recurring(cron.strip(), in)));
        };
    }

    private static ZoneId zoneOf(String name) {
        return parsed("zone", "must be the name of a time zone such as Europe/Berlin", () -> ZoneId.of(name.strip()));
    }

    private Optional<Timing> once(FormErrors errors, Optional<ZoneId> where) {
        Optional<LocalDate> on =
                errors.read("date", "Day", () -> parsed("date", "must be a day", () -> LocalDate.parse(date.strip())));
        Optional<LocalTime> at = timeOfDay(errors);
        return where.flatMap(in -> on.flatMap(
                then -> at.map(o -> new Timing.Once(then.atTime(o).atZone(in).toInstant()))));
    }

    private Optional<Timing> recurring(FormErrors errors, Optional<ZoneId> where, String days) {
        return where.flatMap(in -> timeOfDay(errors)
                .map(at -> new Timing.Recurring(at.getMinute() + " " + at.getHour() + " " + days, in)));
    }

    private Optional<LocalTime> timeOfDay(FormErrors errors) {
        return errors.read(
                "time",
                "Time",
                () -> parsed("time", "must be a time such as 09:00", () -> LocalTime.parse(time.strip())));
    }

    private static <T> T parsed(String field, String otherwise, Supplier<T> value) {
        try {
            return value.get();
        } catch (DateTimeException e) {
            throw new InvalidValue(field, otherwise);
        }
    }

    /** The number of a choice; the first choice when a browser sends something else. */
    private static int number(String text, int most) {
        int number = text.matches("\\d{1,2}") ? Integer.parseInt(text) : 1;
        return number >= 1 && number <= most ? number : 1;
    }

    /** How often. */
    public String getRepetition() {
        return repetition.name().toLowerCase(Locale.ROOT);
    }

    /** How often. */
    public void setRepetition(String repetition) {
        this.repetition = Arrays.stream(Repetition.values())
                .filter(one -> one.name().equalsIgnoreCase(repetition))
                .findFirst()
                .orElse(this.repetition);
    }

    /** Day of the only time, as {@code 2026-12-01}. */
    public String getDate() {
        return date;
    }

    /** Day of the only time, as {@code 2026-12-01}. */
    public void setDate(String date) {
        this.date = date;
    }

    /** Time of day, as {@code 09:00}. */
    public String getTime() {
        return time;
    }

    /** Time of day, as {@code 09:00}. */
    public void setTime(String time) {
        this.time = time;
    }

    /** Day of the week, 1 for Monday. */
    public String getWeekday() {
        return weekday;
    }

    /** Day of the week, 1 for Monday. */
    public void setWeekday(String weekday) {
        this.weekday = weekday;
    }

    /** Day of the month. */
    public String getDay() {
        return day;
    }

    /** Day of the month. */
    public void setDay(String day) {
        this.day = day;
    }

    /** Expression of one's own. */
    public String getCron() {
        return cron;
    }

    /** Expression of one's own. */
    public void setCron(String cron) {
        this.cron = cron;
    }

    /** Name of the time zone. */
    public String getZone() {
        return zone;
    }

    /** Name of the time zone. */
    public void setZone(String zone) {
        this.zone = zone;
    }
}
