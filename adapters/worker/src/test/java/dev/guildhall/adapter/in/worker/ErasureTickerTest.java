package dev.guildhall.adapter.in.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.lifecycle.in.EraseTenant.Outcome;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErasureTickerTest {

    private static final Logger LOG = Logger.getLogger(ErasureTicker.class.getName());

    private final TenantId tenant = new TenantId(UUID.randomUUID());
    private final BlockingQueue<LogRecord> logged = new LinkedBlockingQueue<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(handler);
    }

    private void tick(Outcome outcome) throws InterruptedException {
        AtomicBoolean claimed = new AtomicBoolean();
        BlockingQueue<TenantId> done = new LinkedBlockingQueue<>();
        try (ErasureTicker ticker = new ErasureTicker(
                (_, _) -> claimed.getAndSet(true) ? List.of() : List.of(tenant),
                (_, due) -> {
                    done.add(due);
                    return outcome;
                },
                "eraser-1",
                Duration.ofMillis(5),
                Thread.ofVirtual().factory())) {
            ticker.start();
            assertThat(done.poll(10, TimeUnit.SECONDS)).isEqualTo(tenant);
        }
    }

    @Test
    void tick_whenOperatorsAreInTheWay_shouldWarn() throws InterruptedException {
        tick(Outcome.HAS_OPERATORS);

        LogRecord warning = logged.poll(10, TimeUnit.SECONDS);
        assertThat(warning).isNotNull();
        assertThat(warning.getLevel()).isEqualTo(Level.WARNING);
        assertThat(warning.getMessage()).contains("somebody in it is an operator of the platform");
        assertThat(warning.getParameters()).contains(tenant);
    }

    @Test
    void tick_whenErasedOrNotDueAnyMore_shouldSayNothing() throws InterruptedException {
        tick(Outcome.ERASED);
        tick(Outcome.NOT_DUE);

        assertThat(logged.poll(100, TimeUnit.MILLISECONDS)).isNull();
    }
}
