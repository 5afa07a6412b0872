package dev.guildhall.bench.measure;

import java.util.Arrays;
import java.util.Collection;

/** Figures of one kind in ascending order. The unit is that of what they were made from. */
public final class Spread {

    private final double[] sorted;

    private Spread(double[] sorted) {
        this.sorted = sorted;
    }

    /**
     * The figures in any order.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static Spread of(Collection<Double> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("a spread needs at least one figure");
        }
        double[] sorted =
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Spread(sorted);
    }

    /** The smallest figure that at least this share of all figures does not exceed; the share is from 0 to 1. */
    public double percentile(double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
    }

    /** The middle figure, or the mean of the middle two. */
    public double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The smallest figure. */
    public double min() {
        return sorted[0];
    }

    /** The largest figure. */
    public double max() {
        return sorted[sorted.length - 1];
    }

    /** How many figures there are. */
    public int count() {
        return sorted.length;
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}
