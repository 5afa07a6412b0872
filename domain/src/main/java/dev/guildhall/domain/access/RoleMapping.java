package dev.guildhall.domain.access;

import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.Text;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which role somebody has whom the company's sign-in server vouches for. Who has none of the values has no role and is not
 * let in: there is none that everybody gets.
 *
 * @param claim what the server calls the field that it says groups or roles in; of nested ones the way, with dots
 * @param admins values that make an {@link Role#ADMIN}
 * @param members values that make a {@link Role#MEMBER}
 * @param viewers values that make a {@link Role#VIEWER}
 */
public record RoleMapping(String claim, Set<String> admins, Set<String> members, Set<String> viewers) {

    /** Most values of one role. */
    public static final int MAX_VALUES = 20;

    /** Longest name of the field, and longest value. */
    public static final int MAX_TEXT = 200;

    /** Checks all parts. */
    public RoleMapping {
        claim = Text.line("roleClaim", claim, MAX_TEXT);
        admins = checked("admins", admins);
        members = checked("members", members);
        viewers = checked("viewers", viewers);
        if (admins.isEmpty() && members.isEmpty() && viewers.isEmpty()) {
            throw new InvalidValue("members", "must name at least one value, or nobody could sign in");
        }
    }

    private static Set<String> checked(String field, Set<String> values) {
        if (values.size() > MAX_VALUES) {
            throw new InvalidValue(field, "must be at most " + MAX_VALUES + " values");
        }
        Set<String> checked = new LinkedHashSet<>();
        values.forEach(value -> checked.add(Text.line(field, value, MAX_TEXT)));
        return Collections.unmodifiableSet(checked);
    }

    /** The highest role that any of these values gives; empty when none does. */
    public Optional<Role> roleOf(Collection<String> values) {
        if (!Collections.disjoint(admins, values)) {
            return Optional.of(Role.ADMIN);
        }
        if (!Collections.disjoint(members, values)) {
            return Optional.of(Role.MEMBER);
        }
        return Collections.disjoint(viewers, values) ? Optional.empty() : Optional.of(Role.VIEWER);
    }
}
