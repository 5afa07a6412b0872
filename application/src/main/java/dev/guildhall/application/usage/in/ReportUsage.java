package dev.guildhall.application.usage.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.usage.UsageReport;
import java.time.Duration;
import java.time.Instant;

/** Sums up what was used. */
public interface ReportUsage {

    /** The sums per group and in total; the groups always add up to the total. */
    UsageReport report(CallContext context, Query query);

    /**
     * The period and what to group by.
     *
     * @param from included
     * @param to excluded; at most 400 days after {@code from}
     */
    record Query(Instant from, Instant to, UsageReport.Grouping grouping) {

        /** Checks the period. */
        public Query {
            if (!from.isBefore(to)) {
                throw new InvalidValue("to", "must be later than 'from'");
            }
            if (Duration.between(from, to).compareTo(Duration.ofDays(400)) > 0) {
                throw new InvalidValue("from", "must be at most 400 days before 'to'");
            }
        }
    }
}
