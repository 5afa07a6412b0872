package dev.guildhall.adapter.in.faces.tenant;

import dev.guildhall.domain.tenant.PlanChange;

/**
 * One limit before and after a change of the plan.
 *
 * @param used now; empty for what is not counted up
 * @param verdict what the change means here, in a word or two
 * @param obstacle whether the change cannot be made for that
 */
public record PlanRow(String name, String before, String after, String used, String verdict, boolean obstacle) {

    static PlanRow of(PlanChange.Item item) {
        return new PlanRow(
                LimitWords.name(item.limit()),
                LimitWords.amount(item.limit(), item.before()),
                LimitWords.amount(item.limit(), item.after()),
                item.used().isPresent()
                        ? LimitWords.amount(item.limit(), item.used().getAsLong())
                        : "",
                verdict(item),
                item.isObstacle());
    }

    private static String verdict(PlanChange.Item item) {
        if (item.isObstacle()) {
            return "Give up " + LimitWords.amount(item.limit(), item.used().orElse(0) - item.after()) + " first";
        }
        if (item.isExceeded()) {
            return "Used up already";
        }
        int direction = Long.compare(item.after(), item.before());
        return direction == 0 ? "Stays" : direction > 0 ? "More" : "Less";
    }
}
