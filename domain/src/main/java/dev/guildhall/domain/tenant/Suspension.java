package dev.guildhall.domain.tenant;

import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.Text;
import java.time.Instant;

/**
 * An operator's decision that a tenant's work stops.
 *
 * @param by the operator, a member of the operators' company
 * @param reason shown to the tenant, at most {@value #MAX_REASON} characters
 */
public record Suspension(MemberId by, Instant at, String reason) {

    /** Longest reason. */
    public static final int MAX_REASON = 500;

    /** Cleans and checks the reason. */
    public Suspension {
        reason = Text.required("reason", reason, MAX_REASON);
    }
}
