package dev.guildhall.adapter.out.jpa.crosstenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.jpa.testing.JpaQueuePorts;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConcurrentClaimsIT extends JpaQueuePorts {

    private static final int WORKERS = 8;
    private static final int RUNS = 120;

    @Test
    void claim_whenManyWorkersClaimAtOnce_shouldGiveEachRunOnceWithTheFirstFence() throws Exception {
        // As many runs of each as may be driven at a time.
        List<Company> companies =
                IntStream.range(0, 6).mapToObj(_ -> Company.foundedIn(this)).toList();
        List<RunId> queued = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            queued.add(queueRun(companies.get(i % companies.size())).id());
        }

        List<ClaimedRun> claimed = claimAll().stream()
                .filter(claim -> queued.contains(claim.run()))
                .toList();

        assertThat(claimed).extracting(ClaimedRun::run).containsExactlyInAnyOrderElementsOf(queued);
        assertThat(claimed).allMatch(claim -> claim.fence() == 1 && claim.attempts() == 1);
    }

    @Test
    void renew_whenSomebodyHoldsOneOfTheRows_shouldRenewTheOthersWithoutWaiting() {
        Company company = Company.foundedIn(this);
        RunLease held = driveRun(company);
        RunLease free = driveRun(company);
        company.run(() -> List.of(held, free).forEach(lease -> queue().requestCancel(company.id(), lease.run())));

        List<RunId> told = company.write(() -> {
            queue().confirm(company.id(), held);
            // It has to come back while the row is held, for it is held until it has come back.
            return CompletableFuture.supplyAsync(() -> claims().renew(worker(company), List.of(held, free), LONG))
                    .join()
                    .cancelled();
        });

        assertThat(told).containsExactly(free.run());
        assertThat(claims().renew(worker(company), List.of(held, free), LONG).cancelled())
                .containsExactlyInAnyOrder(held.run(), free.run());
    }

    private List<ClaimedRun> claimAll() throws Exception {
        List<ClaimedRun> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WORKERS)) {
            List<Callable<List<ClaimedRun>>> workers = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                String worker = "worker-" + i;
                workers.add(() -> claimUntilNothingIsLeft(worker));
            }
            for (Future<List<ClaimedRun>> worker : threads.invokeAll(workers)) {
                all.addAll(worker.get());
            }
        }
        return all;
    }

    private List<ClaimedRun> claimUntilNothingIsLeft(String worker) {
        List<ClaimedRun> mine = new ArrayList<>();
        List<ClaimedRun> taken;
        do {
            taken = claims().claim(worker, 4, LONG);
            mine.addAll(taken);
        } while (!taken.isEmpty());
        return mine;
    }
}
