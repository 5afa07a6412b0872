package dev.guildhall.domain.tenant;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * What it means to a tenant to go from one plan to another, or to a newer version of its own.
 *
 * @param from what it is on
 * @param to what it would be on
 * @param items every limit, in the order of {@link Limit}
 */
public record PlanChange(PlanVersion from, PlanVersion to, List<Item> items) {

    /** Takes a copy. */
    public PlanChange {
        items = List.copyOf(items);
    }

    /** Compares two versions in the light of what is used now. */
    public static PlanChange of(PlanVersion from, PlanVersion to, PlanUse use) {
        return new PlanChange(
                from,
                to,
                Arrays.stream(Limit.values())
                        .map(limit -> new Item(limit, limit.in(from.limits()), limit.in(to.limits()), use.of(limit)))
                        .toList());
    }

    /** What has to be given up first; the change can be made when this is empty. */
    public List<Item> obstacles() {
        return items.stream().filter(Item::isObstacle).toList();
    }

    /** By how much a month gets dearer, in millionths of a dollar; below zero when it gets cheaper. */
    public long priceDifferenceMicros() {
        return Math.subtractExact(to.monthlyPrice().value(), from.monthlyPrice().value());
    }

    /**
     * One limit before and after.
     *
     * @param used now; empty for what is not counted up
     */
    public record Item(Limit limit, long before, long after, OptionalLong used) {

        /** Whether more is used than would be allowed. */
        public boolean isExceeded() {
            return used.isPresent() && used.getAsLong() > after;
        }

        /** Whether the change cannot be made for that: it does not pass by itself. */
        public boolean isObstacle() {
            return isExceeded() && limit.isLasting();
        }
    }
}
