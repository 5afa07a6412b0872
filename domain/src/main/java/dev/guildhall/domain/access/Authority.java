package dev.guildhall.domain.access;

import java.util.Optional;
import java.util.Set;

/**
 * What a caller may do: what its role may, or the part of it that its credential was given.
 *
 * @param role of the member or service account that calls
 * @param scopes all that the credential may be used for; empty when it stands for the caller itself
 */
public record Authority(Role role, Optional<Set<Permission>> scopes) {

    private static final Set<Permission> SETTING_UP = Set.of(Permission.SELF_READ, Permission.SELF_CHANGE);

    /** Takes a copy of the scopes. */
    public Authority {
        scopes = scopes.map(Set::copyOf);
    }

    /** Everything that a role may. */
    public static Authority of(Role role) {
        return new Authority(role, Optional.empty());
    }

    /** What is in the scopes and what the role still may: scopes never outlive the rights they were cut from. */
    public static Authority limited(Role role, Set<Permission> scopes) {
        return new Authority(role, Optional.of(scopes));
    }

    /** What is left to somebody who has to set up a second factor first: its own sign-in. */
    public static Authority settingUp(Role role) {
        return limited(role, SETTING_UP);
    }

    /** Whether its holder has to set up a second factor first. */
    public boolean isSettingUp() {
        return scopes.filter(SETTING_UP::equals).isPresent();
    }

    /** Whether this includes a certain thing. */
    public boolean may(Permission permission) {
        return role.may(permission)
                && scopes.map(some -> some.contains(permission)).orElse(true);
    }
}
