package dev.guildhall.adapter.in.faces.support;

import dev.guildhall.application.usage.in.ReportUsage;
import dev.guildhall.domain.usage.UsageReport;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** A calendar month in UTC. */
public record Month(YearMonth value) {

    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /** The month that this instant is in. */
    public static Month of(Instant when) {
        return new Month(YearMonth.from(when.atZone(ZoneOffset.UTC)));
    }

    /** A month as {@code 2026-11}; empty for anything else. */
    public static Optional<Month> parse(String text) {
        try {
            return Optional.of(new Month(YearMonth.parse(text)));
        } catch (DateTimeParseException notAMonth) {
            return Optional.empty();
        }
    }

    /** For people. */
    public String title() {
        return TITLE.format(value);
    }

    /** Another one, so many months later. */
    public Month plus(int months) {
        return new Month(value.plusMonths(months));
    }

    /** What to ask for to see this month's usage. */
    public ReportUsage.Query query(UsageReport.Grouping grouping) {
        return new ReportUsage.Query(start(value), start(value.plusMonths(1)), grouping);
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
