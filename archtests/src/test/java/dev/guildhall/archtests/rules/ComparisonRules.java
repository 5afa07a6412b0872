package dev.guildhall.archtests.rules;

import static dev.guildhall.archtests.Things.classes;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import dev.guildhall.archtests.Laws;
import dev.guildhall.archtests.Place;
import dev.guildhall.archtests.Rule;
import java.util.List;
import java.util.Set;

/** How secrets are compared. */
final class ComparisonRules {

    private static final Set<String> STOPPING_EARLY = Set.of("equals", "compare", "compareUnsigned", "mismatch");

    private ComparisonRules() {}

    static List<Rule> all() {
        return List.of(Rule.of(
                "bytes-are-compared-in-constant-time",
                "Arrays.equals takes the longer the more is right, which lets a secret be guessed byte by byte;"
                        + " MessageDigest.isEqual does not",
                classes("classes", Place::isOurs),
                580,
                Laws.notUse("comparisons of bytes that stop early", ComparisonRules::stopsEarly)));
    }

    private static boolean stopsEarly(JavaAccess<?> access) {
        return access.getTargetOwner().getName().equals("java.util.Arrays")
                && STOPPING_EARLY.contains(access.getTarget().getName())
                && access.getTarget() instanceof CodeUnitAccessTarget called
                && called.getRawParameterTypes().getFirst().getName().equals("[B");
    }
}
