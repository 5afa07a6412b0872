package dev.guildhall.archtests.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static dev.guildhall.archtests.Place.in;
import static dev.guildhall.archtests.Things.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.archtests.Laws;
import dev.guildhall.archtests.Place;
import dev.guildhall.archtests.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Adapters stand between one technology and the ports, and know nothing of each other. */
final class AdapterRules {

    private static final DescribedPredicate<JavaClass> DRIVING = in("adapter.in..");
    private static final DescribedPredicate<JavaClass> DRIVEN = in("adapter.out..");

    /** Parts of the application that a caller may use besides the ports themselves. */
    private static final DescribedPredicate<JavaClass> FOR_CALLERS = in(
                    "application..in", "application.context", "application.page", "application.error")
            .or(type(IdempotencyKey.class));

    /** Modules that have a driving and a driven side, by the last word of their packages. */
    private static final Map<String, String> TWO_SIDED = Map.of("local", "worker");

    private AdapterRules() {}

    static List<Rule> all() {
        return List.of(
                adaptersDoNotKnowEachOther(),
                callersUseInPortsOnly(),
                callersDoNotKnowWhatIsDriven(),
                drivenAdaptersDoNotCall(),
                outPortsAreImplementedByDrivenAdapters(),
                inPortsAreImplementedByTheApplication(),
                implementersAreNamedAfterTheirPort());
    }

    private static Rule adaptersDoNotKnowEachOther() {
        return Rule.of(
                "adapters-do-not-know-each-other",
                "each can be exchanged alone; what two of them need is a port or belongs to application.context",
                classes("classes in adapters", in("adapter..")),
                255,
                Laws.law(
                        "know no other adapter",
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> in("adapter.*.*..").test(dependency.getTargetClass()))
                                .filter(dependency ->
                                        !module(dependency.getTargetClass()).equals(module(type)))
                                .map(Dependency::getDescription)));
    }

    private static String module(JavaClass type) {
        String technology = Place.of(type).split("\\.", -1)[2];
        return TWO_SIDED.getOrDefault(technology, technology);
    }

    private static Rule callersUseInPortsOnly() {
        return Rule.of(
                "callers-use-in-ports-only",
                "rights, limits and transactions are the use cases' matter; nobody may go around them",
                classes("classes in driving adapters", DRIVING),
                140,
                Laws.notDependOn("the application's inside", in("application..").and(not(FOR_CALLERS))));
    }

    private static Rule callersDoNotKnowWhatIsDriven() {
        return Rule.of(
                        "callers-do-not-know-what-is-driven",
                        "what enters goes through a use case before it leaves",
                        classes("classes in driving adapters", DRIVING),
                        140,
                        Laws.notDependOn("driven adapters", DRIVEN))
                .except(
                        "adapter.in.worker.RunWorker",
                        "the signal that there is work ends at the worker of the same module; it is no call");
    }

    private static Rule drivenAdaptersDoNotCall() {
        return Rule.of(
                "driven-adapters-do-not-call",
                "a store that starts a use case turns the direction of control around",
                classes("classes in driven adapters", DRIVEN),
                110,
                Laws.notDependOn("in-ports or driving adapters", DRIVING.or(in("application..in"))));
    }

    private static Rule outPortsAreImplementedByDrivenAdapters() {
        return Rule.of(
                        "out-ports-are-implemented-by-driven-adapters",
                        "whoever looks for what stands behind a port has one place to look",
                        classes(
                                "implementers of out-ports",
                                type -> !type.isInterface() && ports(type).anyMatch(UseCases::isOutPort)),
                        25,
                        Laws.be("in a driven adapter", DRIVEN))
                .except(
                        "application.admission.NodeLimits",
                        "arithmetic in memory, which every adapter can fall back on, and no technology to choose")
                .except("webapp.metrics.MeasuredModels", "counts around the real gateway; the registry is the server's")
                .except("webapp.metrics.MeasuredStream", "counts around the real stream; the registry is the server's");
    }

    private static Rule inPortsAreImplementedByTheApplication() {
        return Rule.of(
                "in-ports-are-implemented-by-the-application",
                "a use case outside the application would be logic in an adapter",
                classes(
                        "implementers of in-ports",
                        type -> !type.isInterface() && ports(type).anyMatch(UseCases::isInPort)),
                13,
                Laws.be("in application", in("application..")));
    }

    private static Rule implementersAreNamedAfterTheirPort() {
        return Rule.of(
                "implementers-are-named-after-their-port",
                "the name tells what stands behind a port: technology first, port last",
                classes(
                        "implementers of out-ports in adapters",
                        type -> in("adapter..").test(type)
                                && !type.isInterface()
                                && !type.isAnonymousClass()
                                && ports(type).anyMatch(AdapterRules::isAskedForByName)),
                20,
                Laws.be(
                        "named after its port",
                        type -> ports(type)
                                .filter(AdapterRules::isAskedForByName)
                                .anyMatch(port -> type.getSimpleName().endsWith(port.getSimpleName()))));
    }

    private static boolean isAskedForByName(JavaClass type) {
        return UseCases.isOutPort(type) && !UseCases.isHandle(type);
    }

    private static Stream<JavaClass> ports(JavaClass type) {
        return type.getAllRawInterfaces().stream();
    }
}
