package dev.guildhall.liberty.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.db.testing.Report;
import dev.guildhall.liberty.proof.testing.Firm;
import dev.guildhall.liberty.proof.testing.Site;
import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.Client.Answer;
import dev.guildhall.liberty.testing.Installation;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two servers on one database count the same requests. */
class RateLimitIT {

    private static final int REQUESTS = 200;
    private static final int LEFT = 60;
    private static final JsonArray SCOPES =
            Json.createArrayBuilder().add("EMPLOYEE_READ").build();

    private static Site site;
    private static Installation other;

    @BeforeAll
    static void start() {
        site = Site.get();
        other = site.node().start();
    }

    @AfterAll
    static void stop() {
        other.close();
    }

    private static String key(Firm firm) {
        return Client.ok(firm.admin()
                        .post(
                                "api-keys",
                                Json.createObjectBuilder()
                                        .add("name", "flood")
                                        .add("scopes", SCOPES)
                                        .build()))
                .getString("secret");
    }

    /** As after a clock that went back: nothing comes back for a minute. */
    private static void leave(Firm firm, int tokens) {
        int changed = site.rows()
                .execute(
                        "update rate_buckets set micro_tokens = ?, as_of = now() + interval '1 hour'"
                                + " where tenant_id = ? and scope = 'key'",
                        1_000_000L * tokens,
                        firm.tenant().value());
        assertThat(changed).isEqualTo(1);
    }

    private static List<Answer> flood(List<Client> clients) throws Exception {
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> requests = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                Client client = clients.get(i % clients.size());
                requests.add(() -> client.get("employees?limit=1"));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : senders.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    @Test
    void requests_whenManyComeAtOnceOverTwoServers_shouldBeAdmittedExactlyUpToTheLimit() throws Exception {
        Firm firm = Firm.found(site, "ENTERPRISE");
        String key = key(firm);
        List<Client> clients = List.of(new Client(site.server().url(), key), new Client(other.url(), key));
        clients.forEach(client -> Client.ok(client.get("employees?limit=1")));
        leave(firm, LEFT);

        long begin = System.nanoTime();
        List<Answer> answers = flood(clients);
        long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(LEFT);
        List<Answer> refused =
                answers.stream().filter(answer -> answer.status() != 200).toList();
        assertThat(refused).hasSize(REQUESTS - LEFT).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.json().getString("type")).isEqualTo("urn:guildhall:problem:rate-limited");
            assertThat(answer.json().getString("detail")).contains("API key");
            assertThat(answer.header("RateLimit")).isEqualTo("\"key\";r=0;t=" + answer.header("Retry-After"));
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 61);
        });
        Report.of("rate-limit")
                .with("requests", REQUESTS)
                .with("left", LEFT)
                .with("admitted", LEFT)
                .with("servers", 2)
                .with("millis", millis)
                .write();
    }

    @Test
    void requests_whenWaitedAsLongAsTold_shouldBeAdmittedAgain() throws Exception {
        Firm firm = Firm.found(site, "FREE");
        String key = key(firm);
        Client client = new Client(other.url(), key);
        Thread.sleep(6_000);
        Answer first = client.get("employees?limit=1");
        assertThat(first.header("RateLimit-Policy"))
                .isEqualTo("\"company\";q=100;w=10, \"member\";q=50;w=10, \"key\";q=50;w=10");
        assertThat(first.header("X-RateLimit-Limit")).isEqualTo("50");
        List<Answer> answers = flood(List.of(client));
        assertThat(answers).anySatisfy(answer -> assertThat(answer.status()).isEqualTo(429));

        site.rows()
                .execute(
                        "update rate_buckets set micro_tokens = 0, as_of = clock_timestamp()"
                                + " where tenant_id = ? and scope = 'key'",
                        firm.tenant().value());
        Answer refused = client.get("employees?limit=1");
        if (refused.status() == 429) {
            assertThat(refused.header("Retry-After")).isEqualTo("1");
        }
        Thread.sleep(1_000);

        assertThat(client.get("employees?limit=1").status()).isEqualTo(200);
    }
}
