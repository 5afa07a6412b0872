package dev.guildhall.domain.tenant;

import dev.guildhall.domain.shared.MemberId;
import java.util.Optional;

/**
 * Why a tenant's work stands still, if it does. While it does, its members may look at everything and change nothing, and
 * its employees rest.
 */
public record Standing(Optional<Suspension> suspension, Optional<Deletion> deletion) {

    /** Of a tenant whose work goes on. */
    public static final Standing ACTIVE = new Standing(Optional.empty(), Optional.empty());

    /** The same with another suspension, or without. */
    public Standing with(Optional<Suspension> other) {
        return new Standing(other, deletion);
    }

    /** The same with another wish to be deleted, or without. */
    public Standing deleting(Optional<Deletion> other) {
        return new Standing(suspension, other);
    }

    /** In one word; what cannot be taken back goes first. */
    public TenantStatus status() {
        if (deletion.isPresent()) {
            return TenantStatus.DELETING;
        }
        return suspension.isPresent() ? TenantStatus.SUSPENDED : TenantStatus.ACTIVE;
    }

    /** Who has decided that work stands still; empty when it does not. */
    public Optional<MemberId> haltedBy() {
        return deletion.map(Deletion::by).or(() -> suspension.map(Suspension::by));
    }

    /** Whether work stands still. */
    public boolean isHalted() {
        return status() != TenantStatus.ACTIVE;
    }
}
