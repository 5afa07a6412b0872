package dev.guildhall.domain.usage;

import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.TokenCount;
import java.util.List;

/**
 * Usage summed up.
 *
 * @param rows by cost, dearest first; days in order
 */
public record UsageReport(List<Row> rows, Sum total) {

    /** Takes a copy. */
    public UsageReport {
        rows = List.copyOf(rows);
    }

    /** What to sum up by. */
    public enum Grouping {
        /** Employee id, labelled with the persona's name. */
        EMPLOYEE,
        /** Model name. */
        MODEL,
        /** Kind of run. */
        OPERATION,
        /** Day in UTC, as {@code 2026-11-20}. */
        DAY
    }

    /**
     * One group.
     *
     * @param key identifies the group
     * @param label names it for people
     */
    public record Row(String key, String label, Sum sum) {}

    /** Sums. */
    public record Sum(long calls, TokenCount input, TokenCount output, MoneyMicros cost) {

        /** Nothing. */
        public static final Sum ZERO = new Sum(0, TokenCount.ZERO, TokenCount.ZERO, MoneyMicros.ZERO);

        /** Both together. */
        public Sum plus(Sum other) {
            return new Sum(
                    calls + other.calls, input.plus(other.input), output.plus(other.output), cost.plus(other.cost));
        }
    }
}
