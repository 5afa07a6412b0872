package dev.guildhall.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.db.testing.Report;
import dev.guildhall.liberty.testing.ApiDescription;
import dev.guildhall.liberty.testing.ApiDescription.Operation;
import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.Installation;
import dev.guildhall.liberty.testing.Malformed;
import dev.guildhall.liberty.testing.SharedInstallation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Requests that are wrong in every way a generator can think of: refused in plain words, and nothing of them in the log. */
class MalformedIT {

    private static final int REQUESTS = Integer.getInteger("malformed.requests", 600);
    private static final long SEED = Long.getLong("malformed.seed", 1);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Installation installation = SharedInstallation.get();
    private final Client ana = installation.client().signUp("Malformed");
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger bare = new AtomicInteger();

    @Test
    void requests_whenMalformed_shouldNeverBeOurFaultNorReachTheLog() throws IOException {
        List<Operation> operations = ApiDescription.of(ana).operations();
        try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
            for (int number = 0; number < REQUESTS; number++) {
                Malformed request = new Malformed(operations, SEED + number, ana);
                senders.execute(() -> send(request));
            }
        }

        assertThat(complaints).isEmpty();
        assertThat(refused.get()).isGreaterThan(REQUESTS / 2);
        assertThat(bare.get()).as("answers without a word").isLessThan(Math.max(3, REQUESTS / 50));
        Client other = installation.client().signUp("Well formed");
        assertThat(other.get("auth/me").status()).isEqualTo(200);
        List<String> log = log();
        assertThat(log).anyMatch(line -> line.contains("Guildhall"));
        assertThat(log).noneMatch(line -> line.contains(Malformed.SECRET));
        Report.of("malformed")
                .with("requests", REQUESTS)
                .with("seed", SEED)
                .with("refused", refused.get())
                .with("answers of 500 and above", 0)
                .with("secrets in the log", 0)
                .with("lines of the log", log.size())
                .write();
    }

    private void send(Malformed malformed) {
        try {
            HttpResponse<byte[]> response = HTTP.send(malformed.request(), HttpResponse.BodyHandlers.ofByteArray());
            while (response.statusCode() == 429) {
                Thread.sleep(1_000);
                response = HTTP.send(malformed.request(), HttpResponse.BodyHandlers.ofByteArray());
            }
            judge(malformed.request(), response);
        } catch (IOException e) {
            complaints.add(malformed.request() + " was cut off: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void judge(HttpRequest request, HttpResponse<byte[]> response) {
        String body = new String(response.body(), StandardCharsets.UTF_8);
        boolean isProblem =
                response.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
        if (response.statusCode() >= 500) {
            complaints.add(request + " was answered " + response.statusCode() + ": " + body);
        } else if (response.statusCode() >= 400) {
            refused.incrementAndGet();
            if (!(isProblem || isByTheServerItself(body))
                    || body.contains("Exception")
                    || body.contains("\tat ")
                    || body.contains(Malformed.SECRET)) {
                complaints.add(request + " was refused badly: " + response.statusCode() + " " + body);
            }
        }
    }

    /** Before it knows which application is meant: a path that is not encoded well, or a header that cannot be. */
    private boolean isByTheServerItself(String body) {
        if (body.isEmpty()) {
            bare.incrementAndGet();
        }
        return body.isEmpty() || body.contains("CWWWC0005I");
    }

    /** What the launcher has printed, and every log file of the server. */
    private List<String> log() throws IOException {
        try (Stream<Path> files = Files.walk(installation.data())) {
            Stream<String> written = files.filter(file -> file.toString().endsWith(".log"))
                    .filter(Files::isRegularFile)
                    .flatMap(MalformedIT::lines);
            return Stream.concat(installation.output().lines(), written).toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
