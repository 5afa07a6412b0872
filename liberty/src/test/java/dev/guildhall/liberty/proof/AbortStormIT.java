package dev.guildhall.liberty.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.db.testing.Report;
import dev.guildhall.liberty.proof.testing.Wire;
import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.EventStream;
import dev.guildhall.liberty.testing.Installation;
import dev.guildhall.liberty.testing.SharedInstallation;
import jakarta.json.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Clients of several companies that go away at random bytes, in answers and in streams: no answer has another's canary. */
class AbortStormIT {

    private static final int REQUESTS = Integer.getInteger("aborts.requests", 600);
    private static final long SEED = Long.getLong("aborts.seed", 1);
    private static final int CLIENTS = 16;

    /** So many that the rate of each leaves the server busy. */
    private static final List<String> NAMES = List.of(
            "alder", "birch", "cedar", "damson", "elder", "fir", "gean", "hazel", "ivy", "juniper", "kapok", "larch",
            "maple", "nutmeg", "oak", "pine");

    private static final Pattern CANARY = Pattern.compile("canary-([a-z]+)-end");

    private final Installation installation = SharedInstallation.get();
    private final Wire wire = new Wire(installation.url());
    private final Queue<String> violations = new ConcurrentLinkedQueue<>();
    private final AtomicInteger aborted = new AtomicInteger();
    private final AtomicInteger withOwnCanary = new AtomicInteger();

    /** A company whose every text carries its name, and where to read them; with a key, because access tokens end after ten minutes. */
    private record Marked(String name, String key, List<String> paths, String stream) {}

    private Marked found(String name) {
        String canary = "canary-" + name + "-end";
        Client admin = installation.client().signUp(canary);
        String employee = admin.hire("marketing-manager", canary, "");
        String run = admin.ask(employee, canary);
        try (EventStream stream = admin.watch(run, Map.of())) {
            stream.all();
        }
        String conversation = Client.ok(admin.get("runs/" + run)).getString("conversationId");
        return new Marked(
                name,
                key(admin),
                List.of(
                        "/api/v1/employees",
                        "/api/v1/employees/" + employee,
                        "/api/v1/runs/" + run,
                        "/api/v1/conversations/" + conversation + "/messages"),
                "/api/v1/runs/" + run + "/events");
    }

    private static String key(Client admin) {
        return Client.ok(admin.post(
                        "api-keys",
                        Json.createObjectBuilder()
                                .add("name", "Storm")
                                .add(
                                        "scopes",
                                        Json.createArrayBuilder(
                                                List.of("EMPLOYEE_READ", "RUN_READ", "CONVERSATION_READ")))
                                .build()))
                .getString("secret");
    }

    @Test
    void storm_whenClientsGoAwayAtAnyByte_shouldShowNobodyElsesCanary() {
        List<Marked> companies = NAMES.stream().map(this::found).toList();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int number = 0; number < REQUESTS; number++) {
                Random random = new Random(SEED + number);
                clients.execute(() -> request(companies.get(random.nextInt(NAMES.size())), random));
            }
        }

        assertThat(violations).isEmpty();
        assertThat(aborted.get()).isGreaterThan(REQUESTS / 5);
        assertThat(withOwnCanary.get()).isGreaterThan(REQUESTS / 2);
        Report.of("aborts")
                .with("requests", REQUESTS)
                .with("aborted", aborted.get())
                .with("answers with their own canary", withOwnCanary.get())
                .with("answers with a foreign canary", violations.size())
                .write();
    }

    private void request(Marked company, Random random) {
        boolean streams = random.nextInt(4) == 0;
        String path = streams
                ? company.stream()
                : company.paths().get(random.nextInt(company.paths().size()));
        String accept = streams ? "text/event-stream" : "application/json";
        try {
            if (random.nextInt(10) < 3) {
                aborted.incrementAndGet();
                int sent = random.nextInt(3) == 0 ? random.nextInt(200) : Integer.MAX_VALUE;
                wire.torn(path, accept, company.key(), sent, random.nextInt(4_000))
                        .ifPresent(answer -> judge(company.name(), path, answer));
            } else {
                String answer = patient(path, accept, company.key());
                if (judge(company.name(), path, answer)) {
                    withOwnCanary.incrementAndGet();
                } else if (!streams) {
                    violations.add(path + " does not have its own canary: " + answer);
                }
            }
        } catch (IOException e) {
            violations.add(path + " failed: " + e);
        }
    }

    /** The whole answer; who is asked to wait does. */
    private String patient(String path, String accept, String key) throws IOException {
        String answer = wire.whole(path, accept, key);
        while (answer.startsWith("HTTP/1.1 429")) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            answer = wire.whole(path, accept, key);
        }
        return answer;
    }

    /** Notes canaries of others; whether there is one of its own. */
    private boolean judge(String company, String path, String answer) {
        boolean own = false;
        Matcher canary = CANARY.matcher(answer);
        while (canary.find()) {
            if (canary.group(1).equals(company)) {
                own = true;
            } else {
                violations.add(path + " of " + company + " has a canary of " + canary.group(1));
            }
        }
        return own;
    }

    /** The control: a foreign canary is seen. */
    @Test
    void judge_whenAForeignCanaryIsThere_shouldNotice() {
        assertThat(judge("alder", "/", "x canary-alder-end x canary-birch-end x"))
                .isTrue();
        assertThat(violations).hasSize(1);
    }
}
