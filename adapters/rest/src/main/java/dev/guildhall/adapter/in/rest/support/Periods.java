package dev.guildhall.adapter.in.rest.support;

import dev.guildhall.domain.shared.InvalidValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** Points in time as a query spells them. */
public final class Periods {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private Periods() {}

    /** An instant such as {@code 2026-11-20T08:00:00Z}, or a day such as {@code 2026-11-20}, which begins at midnight UTC. */
    public static Instant instant(String name, String text) {
        try {
            Instant instant = text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(text);
            if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
                throw new InvalidValue(name, "must lie between 2000 and 2200");
            }
            return instant;
        } catch (DateTimeParseException e) {
            throw new InvalidValue(name, "must be a day such as 2026-11-20 or an instant such as 2026-11-20T08:00:00Z");
        }
    }
}
