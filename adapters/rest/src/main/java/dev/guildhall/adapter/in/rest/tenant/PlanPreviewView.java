package dev.guildhall.adapter.in.rest.tenant;

import dev.guildhall.adapter.in.rest.support.MoneyView;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.tenant.PlanChange;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What choosing a plan would change.
 *
 * @param possible whether the plan can be chosen now; when not, {@code obstacle} marks what has to be given up first
 * @param priceDifference by how much a month gets dearer; below zero when it gets cheaper
 */
@Schema(name = "PlanPreview")
public record PlanPreviewView(
        PlanView from, PlanView to, boolean possible, MoneyView priceDifference, List<Item> limits) {

    static PlanPreviewView of(PlanChange change) {
        return new PlanPreviewView(
                PlanView.of(change.from()),
                PlanView.of(change.to()),
                change.obstacles().isEmpty(),
                MoneyView.of(new MoneyMicros(change.priceDifferenceMicros())),
                change.items().stream().map(Item::of).toList());
    }

    /**
     * One limit before and after.
     *
     * @param used now; null for what is not counted up
     * @param exceeded whether more is used now than would be allowed
     * @param obstacle whether the plan cannot be chosen for that
     */
    @Schema(name = "PlanPreviewLimit")
    public record Item(
            @Schema(examples = "SEATS") String name,
            long before,
            long after,
            Optional<Long> used,
            @Schema(examples = "PEOPLE") String unit,
            boolean exceeded,
            boolean obstacle) {

        static Item of(PlanChange.Item item) {
            return new Item(
                    item.limit().name(),
                    item.before(),
                    item.after(),
                    LimitView.boxed(item.used()),
                    item.limit().unit().name(),
                    item.isExceeded(),
                    item.isObstacle());
        }
    }
}
