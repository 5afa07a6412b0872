package dev.guildhall.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The table of who may do what, as a file that reviewers read. Nobody's rights change without that file changing in the
 * same commit: write the table that a failure shows into it, if it is what is wanted.
 */
class AuthorizationTableTest {

    private static final String FILE = "authorization.txt";

    private static String row(Permission permission) {
        String rights = Arrays.stream(Role.values())
                .map(role -> role.may(permission) ? "yes" : "-")
                .map("%-9s"::formatted)
                .collect(Collectors.joining());
        String keys = permission.needsSignIn() ? "-" : "yes";
        return "%-24s%-9s%s%s".formatted(permission, permission.isMutating() ? "changes" : "reads", rights, keys);
    }

    private static String table() {
        String roles = Arrays.stream(Role.values())
                .map(role -> "%-9s".formatted(role.name()))
                .collect(Collectors.joining());
        return Arrays.stream(Permission.values())
                .map(AuthorizationTableTest::row)
                .collect(Collectors.joining("\n", "%-24s%-9s%sin keys\n".formatted("", "", roles), "\n"));
    }

    private static String file() throws IOException {
        try (InputStream in = Objects.requireNonNull(AuthorizationTableTest.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void may_whenAskedForEachRoleAndPermission_shouldBeAsTheTableSays() throws IOException {
        assertThat(table()).isEqualTo(file());
    }
}
