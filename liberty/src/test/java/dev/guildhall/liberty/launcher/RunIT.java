package dev.guildhall.liberty.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.api.io.TempDir;

/** The whole life of an installation: first start, orderly stop, second start on the same data, sudden death, third start. */
class RunIT {

    @TempDir
    Path temp;

    private final List<Launched> all = new ArrayList<>();

    @AfterEach
    void end() throws IOException, InterruptedException {
        for (Launched launched : all) {
            launched.kill();
        }
    }

    @Test
    void run_whenStoppedOrKilled_shouldLeaveNoProcessAndKeepTheData() throws Exception {
        Path dataDir = temp.resolve("data");

        Launched first = launch(dataDir);
        checkFrontDoor(first.awaitReady());
        checkDatabase(first.databaseUrl(), dataDir);
        List<ProcessHandle> family = first.family();
        first.process().destroy();
        assertThat(Launched.allEnd(family))
                .as("all processes end after SIGTERM")
                .isTrue();
        assertThat(dataDir.resolve("postgresql/postmaster.pid")).doesNotExist();

        Launched second = launch(dataDir);
        second.awaitReady();
        assertThat(isMarked(second.databaseUrl(), dataDir))
                .as("the second start finds the data")
                .isTrue();
        family = second.family();
        second.process().destroyForcibly();
        assertThat(Launched.allEnd(family))
                .as("all processes end after SIGKILL of the launcher")
                .isTrue();

        Launched third = launch(dataDir);
        assertThat(get(third.awaitReady(), "health/live").statusCode()).isEqualTo(200);
    }

    private Launched launch(Path dataDir) throws IOException {
        Launched launched = Launched.with(dataDir);
        all.add(launched);
        return launched;
    }

    private static void checkFrontDoor(URI baseUrl) throws IOException, InterruptedException {
        for (String path :
                List.of("health/started", "health/live", "health/ready", "openapi", "api/docs/", "metrics")) {
            HttpResponse<String> response = get(baseUrl, path);
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(response.headers().map()).doesNotContainKeys("server", "x-powered-by");
        }
    }

    private static HttpResponse<String> get(URI baseUrl, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(baseUrl.resolve(path))
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Durable, closed to those who have no password, and seeded; leaves a mark for the second start. */
    private static void checkDatabase(String url, Path dataDir) throws SQLException, IOException {
        assertThatThrownBy(() ->
                        DriverManager.getConnection(url, "postgres", "guess").close())
                .hasMessageContaining("password authentication failed");
        try (Connection connection = superuser(url, dataDir);
                Statement statement = connection.createStatement()) {
            assertThat(text(statement, "show fsync")).isEqualTo("on");
            assertThat(text(statement, "show synchronous_commit")).isEqualTo("on");
            assertThat(text(statement, "select (count(*) > 0)::text from listings"))
                    .isEqualTo("true");
            statement.execute("create table mark ()");
        }
    }

    private static boolean isMarked(String url, Path dataDir) throws SQLException, IOException {
        try (Connection connection = superuser(url, dataDir);
                Statement statement = connection.createStatement()) {
            return text(statement, "select (to_regclass('mark') is not null)::text")
                    .equals("true");
        }
    }

    private static Connection superuser(String url, Path dataDir) throws SQLException, IOException {
        String password =
                Files.readString(dataDir.resolve("secrets/database-superuser")).strip();
        return DriverManager.getConnection(url, "postgres", password);
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
