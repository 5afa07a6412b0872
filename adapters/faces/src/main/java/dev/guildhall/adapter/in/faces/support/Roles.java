package dev.guildhall.adapter.in.faces.support;

import dev.guildhall.domain.access.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The roles that a company can give. */
public final class Roles {

    private Roles() {}

    /** All of them, in the order of what they may. */
    public static List<Role> all() {
        return Arrays.stream(Role.values()).filter(Role::isOfTenant).toList();
    }

    /** All of them to choose from. */
    public static List<Option> options() {
        return Option.all(all().toArray(Role[]::new));
    }

    /** The one that was chosen; the least of all when it is none of them. */
    public static Role read(String chosen) {
        return all().stream()
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(chosen))
                .findFirst()
                .orElse(Role.VIEWER);
    }
}
