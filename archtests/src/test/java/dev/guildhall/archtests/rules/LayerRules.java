package dev.guildhall.archtests.rules;

import static dev.guildhall.archtests.Place.foreign;
import static dev.guildhall.archtests.Place.in;
import static dev.guildhall.archtests.Things.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.guildhall.archtests.Laws;
import dev.guildhall.archtests.Place;
import dev.guildhall.archtests.Rule;
import java.util.List;

/** Who may know whom, from the domain outwards. */
final class LayerRules {

    /** {@code invoke} and {@code runtime} are what the compiler turns lambdas, records and switches into. */
    private static final DescribedPredicate<JavaClass> PLAIN_JAVA = foreign(
            "java.lang",
            "java.lang.annotation",
            "java.lang.invoke",
            "java.lang.runtime",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "java.time..",
            "java.math",
            "org.jspecify.annotations");

    private LayerRules() {}

    static List<Rule> all() {
        return List.of(
                pure("domain-is-pure", "domain..", 80, in("domain..")),
                pure("application-is-pure", "application..", 170, in("domain..", "application..")),
                knowsOnly("config-knows-nobody", "config..", 20, in("config..")),
                knowsOnly("verifier-knows-nobody", "verifier..", 10, in("verifier..")),
                knowsOnly("db-knows-nobody", "db..", 14, in("db..")),
                knowsOnly(
                        "adapters-know-only-the-inside",
                        "adapter..",
                        255,
                        in("domain..", "application..", "adapter..")),
                knowsOnly(
                        "launcher-knows-no-use-case",
                        "liberty..",
                        20,
                        in("liberty..", "config..", "db..", "verifier..")),
                knowsOnly(
                        "webapp-does-not-know-its-server",
                        "webapp..",
                        14,
                        in("webapp..", "domain..", "application..", "adapter..", "config..", "db..")),
                wiringIsDoneInTheWebapp());
    }

    private static Rule pure(String id, String place, int atLeast, DescribedPredicate<JavaClass> ours) {
        return Rule.of(
                id,
                "what is inside must run, and be tested, without any framework, file, network or database",
                classes("classes in " + place, in(place)),
                atLeast,
                Laws.dependOnlyOn("plain Java and the inside", ours.or(PLAIN_JAVA)));
    }

    private static Rule knowsOnly(String id, String place, int atLeast, DescribedPredicate<JavaClass> known) {
        return Rule.of(
                id,
                "dependencies point inwards, and each outer part can be exchanged alone",
                classes("classes in " + place, in(place)),
                atLeast,
                Laws.notDependOn("another part of the product", target -> Place.isOurs(target) && !known.test(target)));
    }

    private static Rule wiringIsDoneInTheWebapp() {
        return Rule.of(
                "use-cases-are-wired-in-the-webapp",
                "an adapter that builds a use case has chosen the other adapters",
                classes("classes outside application and webapp", in("adapter..", "db..", "config..", "liberty..")),
                310,
                Laws.notDependOn("factories of use cases", UseCases::isWiring));
    }
}
