package dev.guildhall.adapter.in.faces.audit;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditFilter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the filters out of the address. One that makes no sense is as good as none: a link may be old. */
final class Filters {

    /** Parameters that narrow the list. */
    static final List<String> NAMES = List.of("actor", "action", "from", "to");

    private static final int LAST_YEAR = 9998;

    private Filters() {}

    static AuditFilter read(Browser browser) {
        return new AuditFilter(
                browser.parameter("actor").filter(id -> id.length() <= AuditActor.MAX_ID),
                browser.parameter("action").flatMap(Filters::action),
                day(browser, "from").map(Filters::start),
                day(browser, "to").map(day -> start(day.plusDays(1))));
    }

    /** A day as its field in the form takes it; empty when there is none. */
    static Optional<LocalDate> day(Browser browser, String name) {
        try {
            return browser.parameter(name)
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() >= 0 && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<AuditAction> action(String name) {
        return Arrays.stream(AuditAction.values())
                .filter(action -> action.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
