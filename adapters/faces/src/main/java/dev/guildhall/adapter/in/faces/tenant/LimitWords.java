package dev.guildhall.adapter.in.faces.tenant;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.tenant.Limit;
import java.util.Locale;

/** Limits as people say them. */
final class LimitWords {

    private static final long GIBIBYTE = 1L << 30;
    private static final long MEBIBYTE = 1L << 20;

    private LimitWords() {}

    static String name(Limit limit) {
        return switch (limit) {
            case SEATS -> "Members and invitations";
            case EMPLOYEES -> "Employees";
            case STORAGE -> "Files";
            case MONTHLY_RUNS -> "Runs this month";
            case CONCURRENT_RUNS -> "Runs at the same time";
            case QUEUED_RUNS -> "Requests waiting to start";
            case REQUEST_BURST -> "API requests at once";
            case REQUEST_RATE -> "API requests per second";
        };
    }

    static String amount(Limit limit, long amount) {
        return limit.unit() == Limit.Unit.BYTES ? bytes(amount) : Show.count(amount);
    }

    private static String bytes(long bytes) {
        if (bytes >= GIBIBYTE) {
            return tenths(bytes, GIBIBYTE) + " GiB";
        }
        return bytes == 0 ? "0 MiB" : tenths(Math.max(bytes, MEBIBYTE / 10), MEBIBYTE) + " MiB";
    }

    private static String tenths(long bytes, long unit) {
        String text = String.format(Locale.ENGLISH, "%,.1f", (double) bytes / unit);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
