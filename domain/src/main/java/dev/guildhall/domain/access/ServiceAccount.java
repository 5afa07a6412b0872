package dev.guildhall.domain.access;

import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.shared.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * A program that acts for a tenant in its own name. It has neither address nor password nor session, only API keys.
 *
 * @param id of the same kind as a member's, so that what it does is attributed in the same way
 * @param name at most {@link #MAX_NAME} characters
 * @param disabledAt since when its keys are refused
 */
public record ServiceAccount(
        TenantId tenant, MemberId id, String name, Role role, Instant createdAt, Optional<Instant> disabledAt) {

    /** Longest name, in characters. */
    public static final int MAX_NAME = 80;

    /** Most service accounts of a tenant that are not disabled. */
    public static final int MAX_PER_TENANT = 50;

    /** Cleans the name and looks at the role. */
    public ServiceAccount {
        name = Text.line("name", name, MAX_NAME);
        if (!role.isOfTenant()) {
            throw new InvalidValue("role", "must be ADMIN, MEMBER or VIEWER");
        }
    }
}
