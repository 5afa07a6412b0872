package dev.guildhall.archtests;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * A rule over compiled classes.
 *
 * @param id names the rule in reports and on the samples that break it
 * @param law what must hold
 * @param reach how many things a set of classes has that the law speaks about
 * @param atLeast how many of these the product must have, lest the rule hold because it looks at nothing
 * @param exceptions classes of the product that may break the rule, each with the reason
 */
public record Rule(
        String id, ArchRule law, ToIntFunction<JavaClasses> reach, int atLeast, Map<String, String> exceptions) {

    /** Takes a copy. */
    public Rule {
        exceptions = Map.copyOf(exceptions);
    }

    /** A rule about each of certain things. */
    public static <T> Rule of(
            String id, String reason, ClassesTransformer<T> things, int atLeast, ArchCondition<? super T> law) {
        ArchRule rule = ArchRuleDefinition.all(things)
                .should(law.<T>forSubtype())
                .because(reason)
                .allowEmptyShould(true);
        return new Rule(id, rule, classes -> count(things.transform(classes)), atLeast, Map.of());
    }

    /** The same rule, not applied to a class of the product. */
    public Rule except(String className, String reason) {
        Map<String, String> more = new HashMap<>(exceptions);
        more.put(Place.ROOT + "." + className, reason);
        return new Rule(id, law, reach, atLeast, more);
    }

    /** All violations, those of excepted classes included. */
    public List<Violation> violationsIn(JavaClasses classes) {
        List<Violation> found = new ArrayList<>();
        law.evaluate(classes)
                .handleViolations(
                        (Collection<Object> things, String message) -> found.add(Violation.about(things, message)));
        return found;
    }

    /** Whether a violation is excepted: all who are to blame are. */
    public boolean excepts(Violation violation) {
        return exceptions.keySet().containsAll(violation.offenders());
    }

    @Override
    public String toString() {
        return id;
    }

    private static int count(Iterable<?> things) {
        int count = 0;
        for (var _ : things) {
            count++;
        }
        return count;
    }
}
