package dev.guildhall.archtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import dev.guildhall.application.context.Permit;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of routes that reviewers have seen, held against the code. */
class RoutesTest {

    private static final java.nio.file.Path TABLE = java.nio.file.Path.of("..", "docs", "security", "routes.md");

    /** A new route, or one whose right changes, must be entered in the table and so be seen by a reviewer. */
    @Test
    void table_shouldNameEveryRouteWithItsRightAndWhoHasIt() throws IOException {
        List<String> written = Files.readAllLines(TABLE).stream()
                .filter(line -> line.contains("| /api/"))
                .toList();

        assertThat(written).containsExactlyElementsOf(routes());
    }

    private static List<String> routes() {
        return Code.product().stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(RoutesTest::lines)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> lines(JavaMethod method) {
        return method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(annotation -> line(annotation.getRawType().getSimpleName(), method));
    }

    private static String line(String verb, JavaMethod method) {
        AnnotatedElement code = method.reflect();
        Optional<Permission> right = annotation(code, Permit.class).map(Permit::value);
        return Stream.of(
                        verb,
                        "/api/v1" + path(method.getOwner().reflect()) + path(code),
                        right.map(Permission::name).orElse("open"),
                        right.map(RoutesTest::roles).orElse("everybody"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String path(AnnotatedElement code) {
        return annotation(code, Path.class).map(Path::value).orElse("");
    }

    private static <A extends Annotation> Optional<A> annotation(AnnotatedElement code, Class<A> type) {
        return Optional.ofNullable(code.getAnnotation(type));
    }

    private static String roles(Permission right) {
        return Arrays.stream(Role.values())
                .filter(role -> role.may(right))
                .map(Role::name)
                .collect(Collectors.joining(" "));
    }
}
