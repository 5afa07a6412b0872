package dev.guildhall.archtests.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds every rule over texts against the repository and against the samples that have to break it. */
class SourceTest {

    private static final SourceTree REPOSITORY = SourceTree.ofRepository();

    static Stream<SourceRule> rules() {
        return SourceRules.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void repository_whenHeldAgainstRule_shouldKeepIt(SourceRule rule) {
        assertThat(rule.problemsIn(REPOSITORY))
                .filteredOn(Predicate.not(rule::excepts))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void samples_whenHeldAgainstRule_shouldBreakIt(SourceRule rule) {
        assertThat(rule.samples()).isNotEmpty();
        assertThat(rule.samples())
                .allSatisfy(sample -> assertThat(rule.problemsIn(sample)).hasSize(1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void exceptions_whenHeldAgainstRepository_shouldStillBeNeeded(SourceRule rule) {
        List<String> problems = rule.problemsIn(REPOSITORY);

        assertThat(rule.exceptions().keySet())
                .allSatisfy(path -> assertThat(problems).anyMatch(problem -> problem.startsWith(path)));
        assertThat(rule.exceptions().values()).noneMatch(String::isBlank);
    }

    @Test
    void repository_whenRead_shouldHaveAllKindsOfFiles() {
        assertThat(REPOSITORY.java().filter(SourceFile::isMain)).hasSizeGreaterThan(400);
        assertThat(REPOSITORY.java().filter(file -> !file.isMain())).hasSizeGreaterThan(200);
        assertThat(REPOSITORY.files())
                .extracting(SourceFile::path)
                .contains("pom.xml", "guildhall", ".mvn/wrapper/maven-wrapper.properties", "domain/pom.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.mockito.Mockito",
                "org.easymock.EasyMock",
                "org.powermock.api.mockito.PowerMockito",
                "io.mockk.MockK",
                "mockit.Mocked",
                "org.jmock.Mockery"
            })
    void classPath_whenSearchedForMockingLibrary_shouldHaveNone(String type) {
        String resource = type.replace('.', '/') + ".class";

        assertThat(getClass().getClassLoader().getResource(resource)).isNull();
    }

    @Test
    void files_whenMeasured_shouldBeReported(TestReporter reporter) {
        List<Integer> lengths = REPOSITORY
                .java()
                .filter(SourceFile::isMain)
                .filter(file -> !file.name().equals("package-info.java"))
                .map(file -> file.lines().size())
                .sorted()
                .toList();

        reporter.publishEntry(Map.of(
                "files", String.valueOf(lengths.size()),
                "median lines", String.valueOf(quantile(lengths, 0.5)),
                "p90 lines", String.valueOf(quantile(lengths, 0.9)),
                "longest", String.valueOf(lengths.getLast())));
        assertThat(quantile(lengths, 0.5)).isLessThanOrEqualTo(quantile(lengths, 0.9));
    }

    private static int quantile(List<Integer> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
