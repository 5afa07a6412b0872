package dev.guildhall.archtests;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What rules demand. */
public final class Laws {

    private Laws() {}

    /**
     * A law told by the ways to break it.
     *
     * @param problems what is wrong with a thing; empty when all is well
     */
    public static <T> ArchCondition<T> law(String description, Function<? super T, Stream<String>> problems) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T thing, ConditionEvents events) {
                problems.apply(thing).forEach(problem -> events.add(SimpleConditionEvent.violated(thing, problem)));
            }
        };
    }

    /** A law with a yes or no. */
    public static <T> ArchCondition<T> be(String description, Predicate<? super T> law) {
        return law(
                "be " + description,
                thing -> law.test(thing) ? Stream.empty() : Stream.of(thing + " is not " + description));
    }

    /** Depends on nothing but certain classes. */
    public static ArchCondition<JavaClass> dependOnlyOn(String description, Predicate<? super JavaClass> allowed) {
        return law("depend only on " + description, type -> dependencies(type, allowed.negate()));
    }

    /** Depends on none of certain classes. */
    public static ArchCondition<JavaClass> notDependOn(String description, Predicate<? super JavaClass> forbidden) {
        return law("not depend on " + description, type -> dependencies(type, forbidden));
    }

    /** Does none of certain things: no call, no method reference, no use of a field. */
    public static ArchCondition<JavaClass> notUse(String description, Predicate<? super JavaAccess<?>> forbidden) {
        return law(
                "not use " + description,
                type -> type.getAccessesFromSelf().stream().filter(forbidden).map(JavaAccess::getDescription));
    }

    private static Stream<String> dependencies(JavaClass type, Predicate<? super JavaClass> which) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> !target(dependency).isPrimitive())
                .filter(dependency -> !target(dependency).isEquivalentTo(Breaks.class))
                .filter(dependency -> which.test(target(dependency)))
                .map(Dependency::getDescription);
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }
}
