package dev.guildhall.adapter.in.faces.tenant;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.tenant.in.ShowPlanLimits;
import dev.guildhall.domain.tenant.Limit;

/**
 * One limit beside what is used of it.
 *
 * @param used empty for what is not counted up
 * @param share of the limit that is used, in percent; length of the bar
 * @param resets when counting begins anew; empty when it does not
 */
public record LimitRow(
        String name, String used, String allowed, int share, boolean counted, boolean full, String resets) {

    private static final int WHOLE = 100;

    static LimitRow of(ShowPlanLimits.Item item) {
        Limit limit = item.limit();
        long used = item.used().orElse(0);
        long share = used * WHOLE / item.allowed();
        return new LimitRow(
                LimitWords.name(limit),
                item.used().isPresent() ? LimitWords.amount(limit, used) : "",
                LimitWords.amount(limit, item.allowed()),
                (int) Math.min(WHOLE, used > 0 ? Math.max(1, share) : 0),
                item.used().isPresent(),
                used >= item.allowed(),
                item.resetsAt().map(Show::day).orElse(""));
    }
}
