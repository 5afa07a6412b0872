package dev.guildhall.adapter.in.faces.platform;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.lifecycle.in.ShowTenant.Overview;
import dev.guildhall.domain.tenant.Deletion;
import dev.guildhall.domain.tenant.Suspension;
import dev.guildhall.domain.tenant.TenantStatus;

/**
 * A tenant as operators see it.
 *
 * @param tone of its status: empty, {@code warm} or {@code bad}
 * @param reason why it is suspended; empty when it is not
 * @param erased when it is erased; empty when it is not going to be
 */
public record TenantRow(
        String id,
        String name,
        String plan,
        String status,
        String tone,
        String created,
        String createdAt,
        String members,
        String employees,
        String runs,
        String reason,
        String erased) {

    static TenantRow of(Overview overview) {
        return new TenantRow(
                overview.tenant().id().toString(),
                overview.tenant().companyName(),
                Show.word(overview.tenant().plan()),
                words(overview.standing().status()),
                tone(overview.standing().status()),
                Show.time(overview.tenant().createdAt()),
                overview.tenant().createdAt().toString(),
                String.valueOf(overview.figures().members()),
                String.valueOf(overview.figures().employees()),
                String.valueOf(overview.figures().runs()),
                overview.standing().suspension().map(Suspension::reason).orElse(""),
                overview.standing()
                        .deletion()
                        .map(Deletion::eraseAt)
                        .map(Show::time)
                        .orElse(""));
    }

    private static String words(TenantStatus status) {
        return switch (status) {
            case ACTIVE -> "Active";
            case SUSPENDED -> "Suspended";
            case DELETING -> "Being deleted";
        };
    }

    private static String tone(TenantStatus status) {
        return switch (status) {
            case ACTIVE -> "";
            case SUSPENDED -> "warm";
            case DELETING -> "bad";
        };
    }
}
