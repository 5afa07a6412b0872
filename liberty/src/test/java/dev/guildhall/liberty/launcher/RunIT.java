package dev.guildhall.liberty.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.liberty.testing.Installation;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole life of an installation: first start, orderly stop, second start on the same data, sudden death, third start. */
class RunIT {

    private final Installation installation = Installation.fresh();

    private final List<Family> families = new ArrayList<>();

    @AfterEach
    void end() {
        installation.close();
        families.forEach(Family::kill);
    }

    @Test
    void run_whenStoppedOrKilled_shouldLeaveNoProcessAndKeepTheData() throws Exception {
        installation.start();
        checkFrontDoor();
        checkDatabase();
        Family first = remember();
        installation.close();
        assertThat(first.ends()).as("all processes end after SIGTERM").isTrue();
        assertThat(installation.data().resolve("postgresql/postmaster.pid")).doesNotExist();

        installation.start();
        assertThat(isMarked()).as("the second start finds the data").isTrue();
        Family second = remember();
        second.killLauncherAndGuardian();
        assertThat(second.members()).as("server and database are orphans now").anyMatch(ProcessHandle::isAlive);

        installation.start();
        assertThat(second.ends()).as("the third start ends the orphans").isTrue();
        assertThat(isMarked()).as("the third start finds the data").isTrue();
        Family third = remember();
        installation.launcherProcess().destroyForcibly();
        assertThat(third.ends())
                .as("all processes end after SIGKILL of the launcher")
                .isTrue();
    }

    private Family remember() throws IOException {
        Family family = Family.of(installation);
        families.add(family);
        return family;
    }

    private void checkFrontDoor() throws IOException, InterruptedException {
        for (String path :
                List.of("health/started", "health/live", "health/ready", "openapi", "api/docs/", "metrics")) {
            HttpResponse<String> response = get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(response.headers().map()).doesNotContainKeys("server", "x-powered-by");
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(installation.url().resolve(path))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Durable, closed to those who have no password, and seeded; leaves a mark for the next start. */
    private void checkDatabase() throws SQLException, IOException {
        assertThatThrownBy(() -> connect("guess").close()).hasMessageContaining("password authentication failed");
        try (Connection connection = connect(superuserPassword());
                Statement statement = connection.createStatement()) {
            assertThat(text(statement, "show fsync")).isEqualTo("on");
            assertThat(text(statement, "show synchronous_commit")).isEqualTo("on");
            assertThat(text(statement, "select (count(*) > 0)::text from listings"))
                    .isEqualTo("true");
            statement.execute("create table mark ()");
        }
    }

    private boolean isMarked() throws SQLException, IOException {
        try (Connection connection = connect(superuserPassword());
                Statement statement = connection.createStatement()) {
            return text(statement, "select (to_regclass('mark') is not null)::text")
                    .equals("true");
        }
    }

    private Connection connect(String password) throws SQLException, IOException {
        String port = Family.postmasterPid(installation).get(3);
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/guildhall", "postgres", password);
    }

    private String superuserPassword() throws IOException {
        return Files.readString(installation.data().resolve("secrets/database-superuser"))
                .strip();
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
