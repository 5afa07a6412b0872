package dev.guildhall.domain.access;

import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.shared.Text;
import java.time.Instant;

/**
 * A human user of a tenant.
 *
 * @param displayName at most 80 characters
 */
public record Member(
        TenantId tenant, MemberId id, EmailAddress email, String displayName, Role role, Instant createdAt) {

    /** Longest name, in characters. */
    public static final int MAX_NAME = 80;

    /** Cleans and checks the name. */
    public Member {
        displayName = Text.line("displayName", displayName, MAX_NAME);
    }
}
