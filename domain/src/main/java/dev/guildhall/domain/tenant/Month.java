package dev.guildhall.domain.tenant;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** Calendar months in UTC, by which monthly limits are counted. */
public final class Month {

    private Month() {}

    /** The month that this moment is in. */
    public static YearMonth of(Instant moment) {
        return YearMonth.from(moment.atOffset(ZoneOffset.UTC));
    }

    /** When the month after the one of this moment begins. */
    public static Instant endAfter(Instant moment) {
        return of(moment).plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
