package dev.guildhall.archtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What security reviewers are told: that what it names exists, and that it leaves nothing out. */
class EvidenceTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DOCUMENTS = ROOT.resolve("docs/security");

    /** A name in code style that can only be a class: two capitals at least, small letters between them. */
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+)`");

    /** Written like classes, but names of the web. */
    private static final Set<String> OTHERS = Set.of("HttpOnly", "SameSite");

    private static final Pattern REQUIREMENT =
            Pattern.compile("(?m)^\\| (V[0-9.]+) \\| ([123]) \\| [^|]+ \\| (met|part|not|n\\.a\\.) \\| [^|]+ \\|$");

    @Test
    void documents_shouldNameOnlyClassesThatExist() throws IOException {
        Set<String> classes = classes();

        assertThat(named(DOCUMENTS)).hasSizeGreaterThan(100).isSubsetOf(classes);
    }

    @Test
    void documents_whenAClassIsGone_shouldBeNoticed() {
        assertThat(names("shown by `NoSuchThingIT` and `HttpOnly`")).containsExactly("NoSuchThingIT");
    }

    @Test
    void standard_shouldBeAnsweredRequirementByRequirement() throws IOException {
        String table = Files.readString(DOCUMENTS.resolve("asvs.md"));
        List<String> answered = REQUIREMENT
                .matcher(table)
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();

        assertThat(answered).containsExactlyElementsOf(demanded());
        assertThat(table.lines().filter(line -> line.startsWith("| V"))).hasSameSizeAs(answered);
    }

    @Test
    void standard_shouldBeSummedUpAsItIsAnswered() throws IOException {
        String table = Files.readString(DOCUMENTS.resolve("asvs.md"));

        for (String status : List.of("met", "part", "not", "n.a.")) {
            long rows = REQUIREMENT
                    .matcher(table)
                    .results()
                    .filter(row -> row.group(3).equals(status))
                    .count();
            assertThat(table).contains("| " + status + " | " + rows + " |");
        }
    }

    /** Ids and levels of ASVS 5.0.0: levels 1 and 2 without V17, V8 whole. */
    private static List<String> demanded() throws IOException {
        try (InputStream list = Objects.requireNonNull(EvidenceTest.class.getResourceAsStream("asvs-5.0.0.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static List<String> named(Path folder) throws IOException {
        List<String> names = new ArrayList<>(names(Files.readString(ROOT.resolve("SECURITY.md"))));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                names.addAll(names(Files.readString(file)));
            }
        }
        return names;
    }

    private static List<String> names(String text) {
        return CLASS.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(name -> !OTHERS.contains(name))
                .toList();
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
