package dev.guildhall.archtests.source;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What compiled classes do not show. */
final class SourceRules {

    private static final int MOST_LINES = 400;

    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");

    /** Hosts that serve packages, by the words their names begin with. */
    private static final Pattern REGISTRY = Pattern.compile(
            "(?i)\\b(repo\\d*|registry|artifactory|nexus|mirrors?|packages|plugins|pypi|npm)(\\.[a-z0-9-]+)*\\.[a-z0-9-]+"
                    + "\\.(org|com|net|io|dev|cloud|internal|local|corp)\\b");

    private static final Pattern MACHINE = Pattern.compile("(?<![\\w./~-])/(work|root|home/\\w+)/");

    private static final Pattern MOCKING = Pattern.compile(
            "^\\s*(import (static )?|<groupId>)(org\\.mockito|org\\.easymock|org\\.powermock|io\\.mockk|org\\.jmockit|mockit"
                    + "|org\\.jmock)\\b");

    private static final Pattern TEST_METHOD =
            Pattern.compile("^\\s*@(Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate)\\b");

    private static final Pattern RUN_BY_THE_BUILD = Pattern.compile(".*(Test|IT|E2E|Contract)\\.java");

    private SourceRules() {}

    static List<SourceRule> all() {
        return List.of(
                PackageInfos.rule(),
                filesAreShort(),
                nothingIsUnfinished(),
                noRegistryIsNamed(),
                noMachineIsNamed(),
                nothingIsMocked(),
                testsAreRun());
    }

    private static SourceRule filesAreShort() {
        return SourceRule.of(
                "files-are-short",
                tree -> tree.java()
                        .filter(SourceFile::isMain)
                        .filter(file -> file.lines().size() > MOST_LINES)
                        .map(file -> file.path() + ": " + file.lines().size() + " lines, at most " + MOST_LINES),
                SourceTree.of(SourceFile.of("domain/src/main/java/Long.java", "//\n".repeat(MOST_LINES + 1))));
    }

    private static SourceRule nothingIsUnfinished() {
        return SourceRule.of(
                "nothing-is-unfinished",
                tree -> tree.files().stream().filter(SourceFile::isMain).flatMap(file -> file.linesWith(UNFINISHED)),
                SourceTree.of(SourceFile.of("domain/src/main/java/Later.java", "// TODO think")),
                SourceTree.of(SourceFile.of("db/src/main/resources/later.sql", "-- FIXME")));
    }

    private static SourceRule noRegistryIsNamed() {
        return SourceRule.of(
                        "no-registry-is-named",
                        tree -> tree.files().stream().flatMap(file -> file.linesWith(REGISTRY)),
                        SourceTree.of(SourceFile.of("README.md", "from https://registry" + ".example.org/x")),
                        SourceTree.of(SourceFile.of("pom.xml", "<url>https://repo1" + ".some.example.com/m2</url>")))
                .except(".mvn/wrapper/maven-wrapper.properties", "the wrapper has to know where Maven is");
    }

    private static SourceRule noMachineIsNamed() {
        return SourceRule.of(
                "no-machine-is-named",
                tree -> tree.files().stream().flatMap(file -> file.linesWith(MACHINE)),
                SourceTree.of(SourceFile.of("run.sh", "cd /" + "root/guildhall")),
                SourceTree.of(SourceFile.of("README.md", "see `/" + "home/ann/guildhall`")));
    }

    private static SourceRule nothingIsMocked() {
        return SourceRule.of(
                "nothing-is-mocked",
                tree -> tree.files().stream()
                        .filter(file -> file.isJava() || file.name().equals("pom.xml"))
                        .flatMap(file -> file.linesWith(MOCKING)),
                SourceTree.of(
                        SourceFile.of("domain/src/test/java/ATest.java", "import static org.mockito.Mockito.mock;")),
                SourceTree.of(SourceFile.of("domain/pom.xml", "<groupId>io.mockk</groupId>")));
    }

    private static SourceRule testsAreRun() {
        return SourceRule.of(
                "tests-are-run",
                tree -> tree.java()
                        .filter(file -> file.path().contains("src/test/java/"))
                        .filter(file -> !RUN_BY_THE_BUILD.matcher(file.name()).matches())
                        .filter(SourceRules::hasTests)
                        .map(file -> file.path() + ": the build runs no class of this name"),
                SourceTree.of(SourceFile.of("domain/src/test/java/Checks.java", "class Checks {\n    @Test\n")));
    }

    private static boolean hasTests(SourceFile file) {
        Stream<String> lines = file.lines().stream();
        return lines.anyMatch(line -> TEST_METHOD.matcher(line).find());
    }
}
