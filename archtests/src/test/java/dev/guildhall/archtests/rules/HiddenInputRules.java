package dev.guildhall.archtests.rules;

import static dev.guildhall.archtests.Place.foreign;
import static dev.guildhall.archtests.Place.in;
import static dev.guildhall.archtests.Things.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.guildhall.archtests.Laws;
import dev.guildhall.archtests.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Time, identity, randomness, threads and the machine are inputs of the inside; it never reaches for them. */
final class HiddenInputRules {

    private static final DescribedPredicate<JavaClass> INSIDE = in("domain..", "application..");

    private static final Set<String> ASKING_THE_CLOCK = Set.of("now", "system", "systemUTC", "systemDefaultZone");

    private static final Set<String> RANDOM = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.security.SecureRandom",
            "java.util.concurrent.ThreadLocalRandom");

    private static final Set<String> THREADS =
            Set.of("java.lang.Thread", "java.lang.ThreadLocal", "java.lang.InheritableThreadLocal", "java.util.Timer");

    private static final Map<String, Set<String>> SURROUNDINGS = Map.of(
            "java.util.Locale", Set.of("getDefault"),
            "java.util.TimeZone", Set.of("getDefault"),
            "java.time.ZoneId", Set.of("systemDefault"));

    private HiddenInputRules() {}

    static List<Rule> all() {
        return List.of(
                rule("no-hidden-clock", "the clock", HiddenInputRules::readsClock),
                rule("no-hidden-randomness", "chance", HiddenInputRules::isRandom),
                rule("no-hidden-threads", "threads", HiddenInputRules::runsElsewhere),
                rule("no-hidden-surroundings", "the machine it runs on", HiddenInputRules::asksTheMachine),
                timeEntersOnce());
    }

    private static Rule rule(String id, String input, Predicate<JavaAccess<?>> reachesFor) {
        return Rule.of(
                id,
                "what is decided must follow from the arguments, or no test and no replay can repeat it",
                classes("classes in domain and application", INSIDE),
                255,
                Laws.notUse(input, reachesFor));
    }

    private static Rule timeEntersOnce() {
        return Rule.of(
                        "time-enters-once",
                        "one clock for all, and one that tests can move; a span of monotonic time is another matter",
                        classes("classes in adapters and db", in("adapter..", "db..")),
                        270,
                        Laws.notUse(
                                "the clock",
                                access ->
                                        access.getTargetOwner().getPackageName().equals("java.time")
                                                && readsClock(access)))
                .except(
                        "adapter.out.llm.langchain4j.LangChain4jModelGateway",
                        "reads a provider's Retry-After date against this machine's clock; nothing of ours is dated by it");
    }

    private static boolean readsClock(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        return switch (owner) {
            case "java.lang.System" -> Set.of("currentTimeMillis", "nanoTime").contains(target.getName());
            case "java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar" -> true;
            default ->
                owner.startsWith("java.time.") && ASKING_THE_CLOCK.contains(target.getName()) && !isGivenAClock(target);
        };
    }

    private static boolean isGivenAClock(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget method
                && method.getRawParameterTypes().stream()
                        .anyMatch(parameter -> parameter.getName().equals("java.time.Clock"));
    }

    private static boolean isRandom(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return RANDOM.contains(owner)
                || owner.startsWith("java.util.random.")
                || (owner.equals("java.util.UUID") && name.equals("randomUUID"))
                || (owner.equals("java.lang.Math") && name.equals("random"))
                || (owner.equals("java.util.Collections") && name.equals("shuffle"));
    }

    private static boolean runsElsewhere(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return THREADS.contains(owner.getName())
                || foreign("java.util.concurrent..").test(owner)
                || access.getTarget().getName().equals("parallelStream");
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return (owner.equals("java.lang.System") && !readsClock(access) && !name.equals("arraycopy"))
                || Set.of("java.lang.Runtime", "java.lang.ProcessBuilder", "java.lang.Process", "java.lang.ClassLoader")
                        .contains(owner)
                || SURROUNDINGS.getOrDefault(owner, Set.of()).contains(name);
    }
}
