package dev.guildhall.archtests.rules;

import static dev.guildhall.archtests.Place.in;
import static dev.guildhall.archtests.Things.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.guildhall.archtests.Laws;
import dev.guildhall.archtests.Place;
import dev.guildhall.archtests.Rule;
import java.util.List;
import java.util.Set;

/** Names that mean the same everywhere. */
final class NameRules {

    private static final Set<String> WORDS_FOR_NOTHING =
            Set.of("Manager", "Helper", "Util", "Utils", "Impl", "Bean", "Dto");

    private NameRules() {}

    static List<Rule> all() {
        return List.of(rowsStayInside(), requestsAndViewsAreRecords(), servicesServeAPort(), namesSaySomething());
    }

    private static Rule rowsStayInside() {
        return Rule.of(
                "rows-stay-inside",
                "a mapped class that leaves its package is edited from everywhere and loaded when nobody expects it",
                classes("mapped classes", type -> type.isAnnotatedWith("jakarta.persistence.Entity")),
                9,
                Laws.be(
                        "a package-private XRow",
                        type -> type.getSimpleName().endsWith("Row")
                                && !type.getModifiers().contains(JavaModifier.PUBLIC)));
    }

    private static Rule requestsAndViewsAreRecords() {
        return Rule.of(
                "requests-and-views-are-records",
                "what goes over the wire is a value, and no object of the domain",
                classes("requests and views", type -> in("adapter.in.rest..").test(type) && isRequestOrView(type)),
                20,
                Laws.be("a record", JavaClass::isRecord));
    }

    private static boolean isRequestOrView(JavaClass type) {
        return type.getSimpleName().endsWith("Request") || type.getSimpleName().endsWith("View");
    }

    private static Rule servicesServeAPort() {
        return Rule.of(
                "services-serve-a-port",
                "Service is the word for what stands behind an in-port, and for nothing else",
                classes(
                        "classes called Service",
                        type -> Place.isOurs(type) && type.getSimpleName().endsWith("Service")),
                13,
                Laws.be(
                        "behind an in-port",
                        type -> type.getRawInterfaces().stream().anyMatch(UseCases::isInPort)));
    }

    private static Rule namesSaySomething() {
        return Rule.of(
                "names-say-something",
                "a word that fits every class tells nothing about this one",
                classes("top-level classes", type -> Place.isOurs(type) && type.isTopLevelClass()),
                435,
                Laws.be(
                        "named without an empty word",
                        type -> WORDS_FOR_NOTHING.stream().noneMatch(type.getSimpleName()::endsWith)));
    }
}
