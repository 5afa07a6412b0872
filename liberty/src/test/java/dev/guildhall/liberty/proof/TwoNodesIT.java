package dev.guildhall.liberty.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.tools.testing.Asked;
import dev.guildhall.db.testing.Report;
import dev.guildhall.domain.run.RunEvent.ToolReturned;
import dev.guildhall.liberty.proof.testing.Books;
import dev.guildhall.liberty.proof.testing.Books.Kept;
import dev.guildhall.liberty.proof.testing.Firm;
import dev.guildhall.liberty.proof.testing.Frozen;
import dev.guildhall.liberty.proof.testing.Plan;
import dev.guildhall.liberty.proof.testing.Rows.Row;
import dev.guildhall.liberty.proof.testing.Site;
import dev.guildhall.liberty.proof.testing.Workload;
import dev.guildhall.liberty.proof.testing.Workshop;
import dev.guildhall.liberty.testing.Installation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two servers on one database, of which one freezes and comes back to work that is no longer its own. */
class TwoNodesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int TRIES = 100;

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

    @Test
    void runs_onTwoServers_shouldBeSharedAndDoneOnce() {
        try (Workload workload = new Workload(site, 12);
                Books books = new Books(site)) {
            workload.over(List.of(site.server().url(), other.url()));
            Set<String> drivers = new HashSet<>();

            workload.send(12);
            while (!workload.isSent()) {
                drivers.addAll(drivers());
            }
            for (int i = 0; i < 50 && drivers.size() < 2; i++) {
                drivers.addAll(drivers());
                Books.pause(20);
            }
            workload.awaitSent();
            books.awaitEnd(workload.firms(), PATIENCE);

            assertThat(drivers).hasSize(2);
            workload.demandDoneOnce();
        }
    }

    private static List<String> drivers() {
        return site.rows().query("select distinct lease_owner from run_queue where state = 'LEASED'").stream()
                .map(row -> row.at(0))
                .toList();
    }

    @Test
    void server_whenFrozenBeyondItsLeases_shouldWriteNothingWhenItComesBack() {
        Firm firm = Firm.found(site, "ENTERPRISE").over(other.url());
        try (Books books = new Books(site)) {
            books.awaitEnd(List.of(firm), PATIENCE);
            String orders = firm.tenant() + "-";
            List<String> runs = begin(firm, orders);
            awaitAsked(orders, 6);
            Map<String, Long> before;
            Map<String, Long> after = new TreeMap<>();
            long taken;
            long locked;
            try (Frozen _ = freezeInATransaction(firm)) {
                long begin = System.nanoTime();
                locked = locked(firm);
                before = abandoned(firm);
                while (!after.keySet().equals(before.keySet())) {
                    fences(firm).forEach((run, fence) -> {
                        if (fence > before.getOrDefault(run, fence)) {
                            after.put(run, fence);
                        }
                    });
                    assertThat(Duration.ofNanos(System.nanoTime() - begin))
                            .as("taken over %s of %s", after, before)
                            .isLessThan(PATIENCE);
                    Books.pause(20);
                }
                taken = Duration.ofNanos(System.nanoTime() - begin).toMillis();
            }
            books.awaitEnd(List.of(firm), PATIENCE);
            // What the frozen server still had in hand comes to its end, too.
            Books.pause(1_000);

            List<Kept> kept = books.of(firm);
            books.demandInOrder(firm, kept);
            assertThat(runs).containsAll(before.keySet());
            assertThat(before).isNotEmpty();
            assertThat(kept).allSatisfy(run -> assertThat(run.status()).isEqualTo("COMPLETED"));
            assertThat(kept)
                    .filteredOn(run -> run.kind().equals("CHAT"))
                    .extracting(Kept::answer)
                    .containsExactlyInAnyOrderElementsOf(answers());
            demandOneEffectEach(orders, kept);
            Report.of("two-nodes")
                    .with("runs", before.size())
                    .with("lockedRows", locked)
                    .with("takeoverMillis", taken)
                    .with("attempts", asked(orders).size())
                    .with("effects", 6)
                    .write();
        }
    }

    /** Three runs in the middle of tools, three in the middle of their answers. */
    private static List<String> begin(Firm firm, String orders) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            runs.add(firm.order(firm.manager(), working(orders + i)));
            runs.add(firm.order(firm.manager(), talking(i)));
        }
        return runs;
    }

    private static Plan working(String order) {
        return Plan.saying("Done. ")
                .then(
                        "",
                        Plan.call("book", "order", order + "-book slow=4000"),
                        Plan.call("note", "order", order + "-note slow=5000"));
    }

    private static Plan talking(int number) {
        return Plan.saying(IntStream.range(0, 400)
                        .mapToObj(i -> "say" + number + "-" + i + " ")
                        .collect(Collectors.joining()))
                .slowly(20);
    }

    private static List<String> answers() {
        return IntStream.range(0, 3)
                .boxed()
                .flatMap(i -> List.of("Done. ", talking(i).answer()).stream())
                .toList();
    }

    private static List<Asked> asked(String orders) {
        return site.workshop().asked().stream()
                .filter(asked -> Workshop.orderOf(asked).startsWith(orders))
                .toList();
    }

    private static void awaitAsked(String orders, int times) {
        for (int i = 0; i < 500 && asked(orders).size() < times; i++) {
            Books.pause(20);
        }
        assertThat(asked(orders)).hasSize(times);
    }

    /** The worst moment: with rows of the queue locked. Such a moment is short; without one it freezes at any. */
    private static Frozen freezeInATransaction(Firm firm) {
        for (int i = 0; i < TRIES; i++) {
            Frozen frozen = Frozen.freeze(other);
            Books.pause(30);
            if (locked(firm) > 0) {
                return frozen;
            }
            frozen.close();
            Books.pause(7);
        }
        return Frozen.freeze(other);
    }

    private static long locked(Firm firm) {
        String sql = "select count(*) from (select from run_queue where tenant_id = ? %s) found";
        return site.rows().count(sql.formatted(""), firm.tenant().value())
                - site.rows()
                        .count(
                                sql.formatted("for no key update skip locked"),
                                firm.tenant().value());
    }

    /** Runs whose lease nobody renews any more. */
    private static Map<String, Long> abandoned(Firm firm) {
        String sql = "select run_id, lease_until, fence from run_queue where tenant_id = ? and state = 'LEASED'";
        List<Row> atFirst = site.rows().query(sql, firm.tenant().value());
        Books.pause(5_000);
        List<Row> later = site.rows().query(sql, firm.tenant().value());
        return later.stream()
                .filter(atFirst::contains)
                .collect(Collectors.toMap(row -> row.at(0), (Row row) -> row.number(2)));
    }

    private static Map<String, Long> fences(Firm firm) {
        return site
                .rows()
                .query(
                        "select run_id, fence from run_queue where tenant_id = ? and state = 'LEASED'",
                        firm.tenant().value())
                .stream()
                .collect(Collectors.toMap(row -> row.at(0), (Row row) -> row.number(1)));
    }

    private static void demandOneEffectEach(String orders, List<Kept> kept) {
        Map<String, Set<String>> keys = asked(orders).stream()
                .collect(Collectors.groupingBy(Workshop::orderOf, Collectors.mapping(Asked::key, Collectors.toSet())));
        assertThat(keys).hasSize(6);
        assertThat(keys.values())
                .allSatisfy(of -> assertThat(of)
                        .singleElement()
                        .satisfies(key -> assertThat(site.workshop().effects()).containsEntry(key, 1)));
        assertThat(kept.stream().flatMap(run -> run.events(ToolReturned.class).stream()))
                .hasSize(6)
                .noneMatch(ToolReturned::isError);
    }
}
