package dev.guildhall.adapter.out.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.context.Parallel;
import dev.guildhall.application.testing.contract.ParallelContract;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class VirtualParallelTest implements ParallelContract {

    @Override
    public Parallel parallel() {
        return new VirtualParallel(Thread.ofVirtual().factory());
    }

    @Test
    void each_shouldDoThemAtOnceAndHandOverTheFirstBeforeTheLastIsThere() {
        CountDownLatch firstTaken = new CountDownLatch(1);
        List<Supplier<String>> work = List.of(() -> waitFor(firstTaken, "late"), () -> "early");
        List<String> results = new ArrayList<>();

        parallel().each(work, result -> {
            results.add(result);
            firstTaken.countDown();
        });

        assertThat(results).containsExactly("early", "late");
    }

    private static String waitFor(CountDownLatch latch, String result) {
        try {
            latch.await();
            return result;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
