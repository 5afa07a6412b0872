package dev.guildhall.domain.access;

import dev.guildhall.domain.tenant.Standing;
import java.util.Optional;
import java.util.Set;

/**
 * What a caller may do: what its role may, or the part of it that its credential was given; of that only what is left when
 * its company's work stands still.
 *
 * @param role of the member or service account that calls
 * @param scopes all that the credential may be used for; empty when it stands for the caller itself
 * @param standing of its company
 */
public record Authority(Role role, Optional<Set<Permission>> scopes, Standing standing) {

    private static final Set<Permission> SETTING_UP =
            Set.of(Permission.SELF_READ, Permission.SELF_CHANGE, Permission.SIGN_IN_READ);

    /** Takes a copy of the scopes. */
    public Authority {
        scopes = scopes.map(Set::copyOf);
    }

    /** Everything that a role may. */
    public static Authority of(Role role) {
        return new Authority(role, Optional.empty(), Standing.ACTIVE);
    }

    /** What is in the scopes and what the role still may: scopes never outlive the rights they were cut from. */
    public static Authority limited(Role role, Set<Permission> scopes) {
        return new Authority(role, Optional.of(scopes), Standing.ACTIVE);
    }

    /** What is left to somebody who has to set up a second factor first: its own sign-in. */
    public static Authority settingUp(Role role) {
        return limited(role, SETTING_UP);
    }

    /** Whether its holder has to set up a second factor first. */
    public boolean isSettingUp() {
        return scopes.filter(SETTING_UP::equals).isPresent();
    }

    /** The same for somebody whose company stands like this. */
    public Authority in(Standing other) {
        return new Authority(role, scopes, other);
    }

    /** Whether this includes a certain thing. */
    public boolean may(Permission permission) {
        return isGiven(permission) && isLeft(permission);
    }

    /** Whether this would include a certain thing if the company's work did not stand still. */
    public boolean isHeldBack(Permission permission) {
        return isGiven(permission) && !isLeft(permission);
    }

    private boolean isGiven(Permission permission) {
        return role.may(permission)
                && scopes.map(some -> some.contains(permission)).orElse(true);
    }

    private boolean isLeft(Permission permission) {
        return !standing.isHalted() || permission.isLeftWhenHalted();
    }
}
