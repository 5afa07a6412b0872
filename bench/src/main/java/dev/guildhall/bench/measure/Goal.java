package dev.guildhall.bench.measure;

import java.util.Locale;

/**
 * One line of what we want to reach, and what was reached.
 *
 * @param what in words
 * @param reached the figure of this run
 * @param wanted the bound that counts
 * @param atLeast whether more is better
 * @param unit of both figures
 */
public record Goal(String what, double reached, double wanted, boolean atLeast, String unit) {

    /** Reached when the figure is this large or larger. */
    public static Goal atLeast(String what, double reached, double wanted, String unit) {
        return new Goal(what, reached, wanted, true, unit);
    }

    /** Reached when the figure is this small or smaller. */
    public static Goal atMost(String what, double reached, double wanted, String unit) {
        return new Goal(what, reached, wanted, false, unit);
    }

    /** Whether it was reached. */
    public boolean isMet() {
        return atLeast ? reached >= wanted : reached <= wanted;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-8s %s: %.2f %s (goal %s %.2f %s)",
                isMet() ? "met" : "NOT MET",
                what,
                reached,
                unit,
                atLeast ? ">=" : "<=",
                wanted,
                unit);
    }
}
