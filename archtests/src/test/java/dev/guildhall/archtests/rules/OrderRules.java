package dev.guildhall.archtests.rules;

import static dev.guildhall.archtests.Place.in;
import static dev.guildhall.archtests.Things.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dev.guildhall.archtests.Laws;
import dev.guildhall.archtests.Place;
import dev.guildhall.archtests.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** No arrow back: not between the parts of the domain, not between any packages. */
final class OrderRules {

    /** Each part of the domain may know the ones before it. */
    private static final List<String> DOMAIN = List.of(
            "shared",
            "tenant",
            "access",
            "mail",
            "agent",
            "secret",
            "tool",
            "conversation",
            "run",
            "approval",
            "isolation",
            "schedule",
            "delegation",
            "usage",
            "memory",
            "artifact",
            "supportaccess",
            "audit");

    private OrderRules() {}

    static List<Rule> all() {
        return List.of(domainHasAnOrder(), packagesHaveNoCycles());
    }

    private static Rule domainHasAnOrder() {
        return Rule.of(
                "domain-has-an-order",
                "a part that is understood without the later ones stays understandable",
                classes("classes in the parts of the domain", in("domain.*..")),
                80,
                Laws.law("know only earlier parts of the domain", OrderRules::arrowsBack));
    }

    private static Stream<String> arrowsBack(JavaClass type) {
        if (rank(type) < 0) {
            return Stream.of(Place.of(type) + " has no place in the order of the domain's parts");
        }
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> in("domain.*..").test(dependency.getTargetClass()))
                .filter(dependency -> rank(dependency.getTargetClass()) > rank(type))
                .map(Dependency::getDescription);
    }

    private static int rank(JavaClass type) {
        return DOMAIN.indexOf(Place.of(type).split("\\.", -1)[1]);
    }

    private static Rule packagesHaveNoCycles() {
        SliceAssignment packages = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return Place.isOurs(type) ? SliceIdentifier.of(Place.of(type)) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
        return new Rule(
                "packages-have-no-cycles",
                SlicesRuleDefinition.slices()
                        .assignedFrom(packages)
                        .should()
                        .beFreeOfCycles()
                        .because("packages that know each other are one package under two names")
                        .allowEmptyShould(true),
                classes -> Math.toIntExact(classes.stream()
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .count()),
                70,
                Map.of());
    }
}
