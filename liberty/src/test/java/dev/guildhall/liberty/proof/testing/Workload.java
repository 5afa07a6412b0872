package dev.guildhall.liberty.proof.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.tools.testing.Asked;
import dev.guildhall.domain.run.RunEvent.ModelCallEnded;
import dev.guildhall.domain.run.RunEvent.ToolReturned;
import dev.guildhall.liberty.proof.testing.Books.Kept;
import dev.guildhall.liberty.testing.Client;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Jobs for the managers of some firms: tools and two colleagues at once, who use tools themselves, then one more tool, then
 * an answer. Each order is made in exactly one place of the whole, so that a second one is seen.
 */
public final class Workload implements AutoCloseable {

    /** Below the number of delegations that two employees may have in an hour. */
    private static final int JOBS_PER_FIRM = 40;

    /** Orders that one job leads to. */
    private static final int ORDERS_PER_JOB = 5;

    private final String name = Workshop.ROUGH + UUID.randomUUID().toString().substring(0, 8);
    private final Site site;
    private final List<Firm> firms = new ArrayList<>();
    private final Map<Integer, String> conversations = new HashMap<>();
    private final ExecutorService senders = Executors.newFixedThreadPool(6);
    private final List<CompletableFuture<Void>> sending = new ArrayList<>();
    private final AtomicInteger resent = new AtomicInteger();
    private List<URI> urls;
    private int sent;

    /** Founds the firms for so many jobs. */
    public Workload(Site site, int jobs) {
        this.site = site;
        this.urls = List.of(site.server().url());
        for (int i = 0; i < Math.max(2, (jobs + JOBS_PER_FIRM - 1) / JOBS_PER_FIRM); i++) {
            firms.add(Firm.found(site, "ENTERPRISE"));
        }
        IntStream.range(0, jobs)
                .forEach(job ->
                        conversations.put(job, firm(job).conversation(firm(job).manager())));
    }

    private Firm firm(int job) {
        return firms.get(job % firms.size());
    }

    /** The firms. */
    public List<Firm> firms() {
        return firms;
    }

    /** Sends to each of these servers in turn. */
    public void over(List<URI> servers) {
        urls = List.copyOf(servers);
    }

    /** Whether all jobs are taken. */
    public boolean isSent() {
        return sending.stream().allMatch(CompletableFuture::isDone);
    }

    /** Begins to send so many more jobs, each until it is taken, whatever happens to the server meanwhile. */
    public void send(int more) {
        for (int i = 0; i < more; i++) {
            int job = sent++;
            sending.add(CompletableFuture.runAsync(() -> sendOne(job), senders));
        }
    }

    private void sendOne(int job) {
        Firm firm = firm(job).over(urls.get(job / firms.size() % urls.size()));
        String conversation = conversations.getOrDefault(job, "");
        String key = UUID.randomUUID().toString();
        String content = plan(firm, job).word();
        while (true) {
            try {
                Client.Answer answer = firm.send(firm.manager(), conversation, content, key);
                if (answer.status() == 202) {
                    return;
                }
                if (answer.status() == 401) {
                    firm = firm.signedInAgain();
                } else if (answer.status() != 429 && answer.status() < 500) {
                    throw new AssertionError(answer.status() + " " + answer.body());
                }
            } catch (IllegalStateException _) {
                // The server was killed or is not there yet; the same key makes asking again harmless.
            }
            resent.incrementAndGet();
            Books.pause(200);
        }
    }

    /** Waits until all jobs are taken. */
    public void awaitSent() {
        sending.forEach(CompletableFuture::join);
    }

    /** How many runs are over. */
    public long finished() {
        UUID[] tenants = firms.stream().map(firm -> firm.tenant().value()).toArray(UUID[]::new);
        return site.rows()
                .count("select count(*) from runs where finished_at is not null and tenant_id = any (?)", (Object)
                        tenants);
    }

    private Plan plan(Firm firm, int job) {
        String order = name + "-" + job;
        return new Plan(List.of(), words("end" + job, 12), 30)
                .then(
                        words("begin" + job, 3),
                        Plan.call("book", "order", order + "-a"),
                        Plan.call("note", "order", order + "-b"),
                        Plan.delegate(firm.juniors().get(0), child(order + "-c")),
                        Plan.delegate(firm.juniors().get(1), child(order + "-d")))
                .then("", Plan.call("book", "order", order + "-e"));
    }

    private static Plan child(String order) {
        return new Plan(List.of(), words("did", 5), 30).then(words("doing", 3), Plan.call("note", "order", order));
    }

    private static String words(String word, int times) {
        return IntStream.rangeClosed(1, times)
                .mapToObj(i -> word + "-" + i + " ")
                .collect(Collectors.joining());
    }

    /** What came of it, in numbers. */
    public record Outcome(
            int jobs,
            int runs,
            int events,
            int effects,
            int attempts,
            int failedUses,
            int interruptedCalls,
            int resentMessages,
            Map<String, Long> statuses) {}

    /** Demands that everything was done exactly once. */
    public Outcome demandDoneOnce() {
        List<Kept> all = new ArrayList<>();
        try (Books books = new Books(site)) {
            for (Firm firm : firms) {
                List<Kept> runs = books.of(firm);
                books.demandInOrder(firm, runs);
                all.addAll(runs);
            }
        }
        List<Kept> jobs = all.stream().filter(run -> run.kind().equals("CHAT")).toList();
        assertThat(jobs).as("each job is one run").hasSize(sent);
        assertThat(all)
                .as("each delegation is one run")
                .filteredOn(run -> run.kind().equals("DELEGATION"))
                .hasSize(2 * sent);
        Outcome outcome = outcome(all);
        assertThat(all)
                .as("%s", outcome)
                .allSatisfy(run -> assertThat(run.status()).isEqualTo("COMPLETED"));
        Set<String> expected = IntStream.range(0, sent)
                .mapToObj(job -> plan(firm(job), job).answer())
                .collect(Collectors.toSet());
        assertThat(jobs).extracting(Kept::answer).containsExactlyInAnyOrderElementsOf(expected);
        demandEffects(all);
        return outcome;
    }

    private List<Asked> requests() {
        return site.workshop().asked().stream()
                .filter(asked -> Workshop.orderOf(asked).startsWith(name + "-"))
                .toList();
    }

    /** One key for each order, one effect for each key, none made good; an order may be missing only where its use failed. */
    private void demandEffects(List<Kept> all) {
        Map<String, Set<String>> keys = new HashMap<>();
        requests()
                .forEach(asked -> keys.computeIfAbsent(Workshop.orderOf(asked), _ -> new HashSet<>())
                        .add(asked.key()));
        assertThat(keys.values()).allSatisfy(of -> assertThat(of).hasSize(1));
        Map<String, Integer> effects = site.workshop().effects();
        assertThat(keys.values().stream().flatMap(Set::stream))
                .allSatisfy(key -> assertThat(effects.getOrDefault(key, 0)).isLessThanOrEqualTo(1));
        long had = keys.values().stream()
                .flatMap(Set::stream)
                .filter(effects::containsKey)
                .count();
        assertThat(had).isBetween((long) ORDERS_PER_JOB * sent - failedUses(all), (long) ORDERS_PER_JOB * sent);
        assertThat(site.workshop().compensations()).isEmpty();
    }

    private static int failedUses(List<Kept> all) {
        return Math.toIntExact(all.stream()
                .flatMap(run -> run.events(ToolReturned.class).stream())
                .filter(ToolReturned::isError)
                .count());
    }

    private Outcome outcome(List<Kept> all) {
        List<Asked> requests = requests();
        return new Outcome(
                sent,
                all.size(),
                all.stream().mapToInt(run -> run.journal().size()).sum(),
                Math.toIntExact(requests.stream().map(Asked::key).distinct().count()),
                requests.size(),
                failedUses(all),
                Math.toIntExact(all.stream()
                        .flatMap(run -> run.events(ModelCallEnded.class).stream())
                        .filter(call -> call.end().name().equals("INTERRUPTED"))
                        .count()),
                resent.get(),
                all.stream().collect(Collectors.groupingBy(Kept::status, Collectors.counting())));
    }

    @Override
    public void close() {
        senders.shutdownNow();
    }
}
