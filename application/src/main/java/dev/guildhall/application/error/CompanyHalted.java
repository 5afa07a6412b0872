package dev.guildhall.application.error;

import dev.guildhall.domain.tenant.Standing;
import dev.guildhall.domain.tenant.Suspension;
import dev.guildhall.domain.tenant.TenantStatus;

/** The caller may do this, but not as long as its company's work stands still. Becomes 403. */
public final class CompanyHalted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Standing standing;

    /**
     * @param standing why it stands still
     */
    public CompanyHalted(Standing standing) {
        super("the company is " + standing.status(), null, false, false);
        this.standing = standing;
    }

    /** Stable code for programs. */
    public String code() {
        return standing.status() == TenantStatus.DELETING ? "tenant-deleting" : "tenant-suspended";
    }

    /** Why, and whom to ask; safe to show. */
    public String detail() {
        return standing.deletion()
                .map(deletion -> "Your company is going to be erased at " + deletion.eraseAt()
                        + ". Until then everything can be read and nothing changed. Its owner can take that back.")
                .or(() -> standing.suspension().map(CompanyHalted::suspended))
                .orElseThrow();
    }

    private static String suspended(Suspension suspension) {
        return "Your company is suspended (" + suspension.reason()
                + "). Until that ends everything can be read and nothing changed. Ask the operators of this platform.";
    }
}
