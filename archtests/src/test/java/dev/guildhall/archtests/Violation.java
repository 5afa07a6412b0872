package dev.guildhall.archtests;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.Collection;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is wrong, and with what.
 *
 * @param offenders full names of the top-level classes to blame: one, or all members of a cycle
 * @param message what is wrong
 */
public record Violation(Set<String> offenders, String message) {

    private static final Pattern OUR_NAME =
            Pattern.compile(Pattern.quote(Place.ROOT) + "(\\.[a-z]\\w*)+(\\.[A-Z]\\w*)");

    /** Takes a copy. */
    public Violation {
        offenders = Set.copyOf(offenders);
    }

    /** Finds out whom to blame for what a condition has reported about certain things. */
    static Violation about(Collection<?> things, String message) {
        Set<String> named = things.stream().map(Violation::ownerOf).collect(Collectors.toSet());
        return new Violation(named.contains("") ? namesIn(message) : named, message);
    }

    private static String ownerOf(Object thing) {
        return switch (thing) {
            case JavaClass type -> topLevel(type);
            case JavaMember member -> topLevel(member.getOwner());
            case Dependency dependency -> topLevel(dependency.getOriginClass());
            case JavaAccess<?> access -> topLevel(access.getOriginOwner());
            default -> "";
        };
    }

    private static Set<String> namesIn(String message) {
        return OUR_NAME.matcher(message).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String topLevel(JavaClass type) {
        String name = type.getName();
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }
}
