package dev.guildhall.adapter.in.rest.platform;

import dev.guildhall.application.lifecycle.in.ShowTenant.Overview;
import dev.guildhall.domain.tenant.Deletion;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import dev.guildhall.domain.tenant.TenantStatus;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A tenant as operators of the platform see it.
 *
 * @param status whether its work goes on
 * @param members people who belong to it
 * @param employees who are hired
 * @param runsThisMonth asked for in this calendar month (UTC), those that employees handed on included
 * @param suspension why an operator has stopped it; null when none has
 * @param eraseAt when everything of it is erased; null when its owner has not asked for that
 */
@Schema(name = "PlatformTenant")
public record PlatformTenantView(
        String id,
        String companyName,
        SubscriptionPlan plan,
        TenantStatus status,
        Instant createdAt,
        long members,
        long employees,
        long runsThisMonth,

        @Nullable @Schema(nullable = true) SuspensionView suspension,

        @Nullable @Schema(nullable = true) Instant eraseAt) {

    static PlatformTenantView of(Overview overview) {
        return new PlatformTenantView(
                overview.tenant().id().toString(),
                overview.tenant().companyName(),
                overview.tenant().plan(),
                overview.standing().status(),
                overview.tenant().createdAt(),
                overview.figures().members(),
                overview.figures().employees(),
                overview.figures().runs(),
                overview.standing().suspension().map(SuspensionView::of).orElse(null),
                overview.standing().deletion().map(Deletion::eraseAt).orElse(null));
    }
}
