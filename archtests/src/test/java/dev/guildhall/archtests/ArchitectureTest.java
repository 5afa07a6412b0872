package dev.guildhall.archtests;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.guildhall.archtests.rules.Rules;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule against the product and against the samples that have to break it. */
class ArchitectureTest {

    static Stream<Rule> rules() {
        return Rules.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void product_whenHeldAgainstRule_shouldKeepIt(Rule rule) {
        List<String> violations = rule.violationsIn(Code.product()).stream()
                .filter(Predicate.not(rule::excepts))
                .map(Violation::message)
                .toList();

        assertThat(violations).as(rule.law().getDescription()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void samples_whenHeldAgainstRule_shouldBreakTheRulesTheyNameAndNoOther(Rule rule) {
        Set<String> culprits = culpritsOf(rule);

        assertThat(culprits).as("samples that break " + rule.id()).isNotEmpty();
        assertThat(blamedAmongSamples(rule)).as(rule.law().getDescription()).isEqualTo(culprits);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void rule_whenHeldAgainstProduct_shouldFindSomethingToJudge(Rule rule) {
        int reach = rule.reach().applyAsInt(Code.product());

        assertThat(reach).as("what " + rule.id() + " speaks about").isGreaterThanOrEqualTo(rule.atLeast());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void exceptions_whenHeldAgainstProduct_shouldStillBeNeeded(Rule rule) {
        Set<String> blamed = rule.violationsIn(Code.product()).stream()
                .flatMap(violation -> violation.offenders().stream())
                .collect(toSet());

        assertThat(blamed).containsAll(rule.exceptions().keySet());
        assertThat(rule.exceptions().values()).as("reasons").noneMatch(String::isBlank);
    }

    @Test
    void ids_shouldBeUniqueAndKnownToSamples() {
        List<String> ids = rules().map(Rule::id).toList();
        Set<String> named = Code.samples().stream()
                .filter(type -> type.isAnnotatedWith(Breaks.class))
                .flatMap(type ->
                        Arrays.stream(type.getAnnotationOfType(Breaks.class).value()))
                .collect(toSet());

        assertThat(ids).doesNotHaveDuplicates().containsAll(named);
    }

    private static Set<String> culpritsOf(Rule rule) {
        return Code.samples().stream()
                .filter(type -> type.isAnnotatedWith(Breaks.class))
                .filter(type ->
                        List.of(type.getAnnotationOfType(Breaks.class).value()).contains(rule.id()))
                .map(JavaClass::getName)
                .collect(toSet());
    }

    private static Set<String> blamedAmongSamples(Rule rule) {
        return rule.violationsIn(Code.samples()).stream()
                .flatMap(violation -> violation.offenders().stream())
                .collect(toSet());
    }
}
