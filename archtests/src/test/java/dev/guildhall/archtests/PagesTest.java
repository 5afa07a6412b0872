package dev.guildhall.archtests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.security.PageRights;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of pages that reviewers have seen, held against the code. */
class PagesTest {

    private static final Path TABLE = Path.of("..", "docs", "security", "pages.md");
    private static final Path PAGES =
            Path.of("..", "adapters", "faces", "src", "main", "resources", "META-INF", "resources");

    @Test
    void table_shouldNameEveryPageWithItsRightAndWhoHasIt() throws IOException {
        List<String> written = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| /app"))
                .toList();

        assertThat(written)
                .containsExactlyElementsOf(new TreeMap<>(PageRights.all())
                        .entrySet().stream().map(PagesTest::line).toList());
    }

    private static String line(Map.Entry<String, Permission> page) {
        return "| " + page.getKey() + " | " + page.getValue() + " | "
                + Arrays.stream(Role.values())
                        .filter(role -> role.may(page.getValue()))
                        .map(Role::name)
                        .collect(Collectors.joining(" "))
                + " |";
    }

    /** A page that nobody has decided about is served to nobody, and a right of a page that is gone misleads. */
    @Test
    void rights_shouldBeThoseOfThePagesThereAre() throws IOException {
        Set<String> pages = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES.resolve("app"))) {
            files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .map(file -> file.substring(0, file.length() - ".xhtml".length()))
                    .forEach(pages::add);
        }
        pages.add("/app/");

        assertThat(new TreeSet<>(PageRights.all().keySet())).isEqualTo(pages);
    }
}
