package dev.guildhall.liberty.proof.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunEvent.ModelCallEnded;
import dev.guildhall.domain.run.RunMachine;
import dev.guildhall.domain.run.RunState;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;

/** What the database says about a firm's runs, read by the product's own reader and compared with itself. */
public final class Books implements AutoCloseable {

    private static final int PAGE = 1000;

    private final Rows rows;
    private final JpaAdapter adapter;

    /** Those of a site. */
    public Books(Site site) {
        this.rows = site.rows();
        this.adapter = JpaAdapter.open(site.database().app());
    }

    /** A run with its Journal. */
    public record Kept(UUID run, String kind, String status, int depth, String answer, List<JournalEntry> journal) {

        /** The Journal's events of a type. */
        public <T extends RunEvent> List<T> events(Class<T> type) {
            return journal.stream()
                    .map(JournalEntry::event)
                    .filter(type::isInstance)
                    .map(type::cast)
                    .toList();
        }
    }

    /** Waits until no run of these firms is unfinished. */
    public void awaitEnd(List<Firm> firms, Duration patience) {
        UUID[] tenants = firms.stream().map(firm -> firm.tenant().value()).toArray(UUID[]::new);
        long end = System.nanoTime() + patience.toNanos();
        while (rows.count(
                        "select count(*) from runs where finished_at is null and tenant_id = any (?)", (Object) tenants)
                > 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still unfinished: " + stuck(tenants));
            }
            pause(100);
        }
    }

    private List<Rows.Row> stuck(UUID[] tenants) {
        return rows.query(
                "select r.id, r.kind, r.status, q.state, q.attempts, q.fence, q.dead_reason, q.available_at, q.due_at,"
                        + " q.lease_until, q.news, (select max(seq) from run_events e where e.tenant_id = r.tenant_id"
                        + " and e.run_id = r.id) from runs r left join run_queue q on q.tenant_id = r.tenant_id"
                        + " and q.run_id = r.id where r.finished_at is null and r.tenant_id = any (?) limit 20",
                (Object) tenants);
    }

    /** All runs of a firm, each with its Journal, in the order in which they were created. */
    public List<Kept> of(Firm firm) {
        List<Kept> all = new ArrayList<>();
        for (Rows.Row row : rows.query(
                "select id, kind, status, depth from runs where tenant_id = ? order by created_at, id",
                firm.tenant().value())) {
            UUID run = UUID.fromString(row.at(0));
            List<JournalEntry> journal = journal(firm.tenant(), new RunId(run));
            all.add(new Kept(run, row.at(1), row.at(2), Math.toIntExact(row.number(3)), answer(journal), journal));
        }
        return all;
    }

    /** One run with its Journal. */
    public Kept of(Firm firm, String run) {
        return of(firm).stream()
                .filter(kept -> kept.run().toString().equals(run))
                .findFirst()
                .orElseThrow();
    }

    /** Time from a run being created to its being begun, by the server's clock. */
    public Duration pickUpOf(Firm firm, String run) {
        Rows.Row row = rows.query(
                        "select extract(epoch from created_at) * 1000000 from runs where tenant_id = ? and id = ?",
                        firm.tenant().value(),
                        UUID.fromString(run))
                .getFirst();
        Instant created = Instant.EPOCH.plus(Double.valueOf(row.at(0)).longValue(), ChronoUnit.MICROS);
        Instant begun = journal(firm.tenant(), new RunId(UUID.fromString(run)))
                .getFirst()
                .event()
                .at();
        return Duration.between(created, begun);
    }

    private List<JournalEntry> journal(TenantId tenant, RunId run) {
        return adapter.transactions().read(tenant, () -> {
            List<JournalEntry> all = new ArrayList<>();
            List<JournalEntry> page;
            do {
                page = adapter.journal().read(tenant, run, all.size(), PAGE);
                all.addAll(page);
            } while (page.size() == PAGE);
            return all;
        });
    }

    private static String answer(List<JournalEntry> journal) {
        return RunMachine.fold(journal.stream().map(JournalEntry::event).toList())
                        instanceof RunState.Finished(var _, var _, String answer)
                ? answer
                : "";
    }

    /**
     * Demands that all runs of a firm are over and that everything that follows from their Journals is there exactly once:
     * the Journals without gap and legal, one usage entry per model call, one message per answer, nothing left in the queue.
     */
    public void demandInOrder(Firm firm, List<Kept> runs) {
        for (Kept run : runs) {
            assertThat(run.journal())
                    .as("Journal of %s", run.run())
                    .extracting(JournalEntry::seq)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, run.journal().size())
                                    .boxed()
                                    .toList());
            assertThat(RunMachine.fold(
                            run.journal().stream().map(JournalEntry::event).toList()))
                    .as("state of %s", run.run())
                    .isInstanceOfSatisfying(
                            RunState.Finished.class,
                            finished -> assertThat(finished.status().name()).isEqualTo(run.status()));
        }
        assertThat(metered(firm)).as("usage entries").isEqualTo(callsEnded(runs));
        assertThat(said(firm)).as("answers").isEqualTo(answers(runs));
        assertThat(rows.count(
                        "select count(*) from run_queue where tenant_id = ?",
                        firm.tenant().value()))
                .as("left in the queue")
                .isZero();
    }

    private static Map<String, List<Long>> callsEnded(List<Kept> runs) {
        Map<String, List<Long>> calls = new TreeMap<>();
        for (Kept run : runs) {
            List<Long> places = run.journal().stream()
                    .filter(entry -> entry.event() instanceof ModelCallEnded)
                    .map(JournalEntry::seq)
                    .toList();
            if (!places.isEmpty()) {
                calls.put(run.run().toString(), places);
            }
        }
        return calls;
    }

    private Map<String, List<Long>> metered(Firm firm) {
        Map<String, List<Long>> entries = new TreeMap<>();
        rows.query(
                        "select run_id, seq from usage_entries where tenant_id = ? order by seq",
                        firm.tenant().value())
                .forEach(row -> entries.computeIfAbsent(row.at(0), _ -> new ArrayList<>())
                        .add(row.number(1)));
        return entries;
    }

    private static Map<String, List<String>> answers(List<Kept> runs) {
        Map<String, List<String>> answers = new TreeMap<>();
        runs.stream()
                .filter(run -> !run.kind().equals("DELEGATION") && !run.answer().isBlank())
                .forEach(run -> answers.put(run.run().toString(), List.of(run.answer())));
        return answers;
    }

    private Map<String, List<String>> said(Firm firm) {
        Map<String, List<String>> said = new TreeMap<>();
        rows.query(
                        "select run_id, content from messages where tenant_id = ? and author = 'EMPLOYEE'",
                        firm.tenant().value())
                .forEach(row ->
                        said.computeIfAbsent(row.at(0), _ -> new ArrayList<>()).add(row.at(1)));
        return said;
    }

    /** Waits. */
    public static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        adapter.close();
    }
}
