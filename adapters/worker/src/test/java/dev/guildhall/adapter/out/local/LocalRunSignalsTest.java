package dev.guildhall.adapter.out.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.run.out.RunSignals.Handle;
import dev.guildhall.domain.shared.RunId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LocalRunSignalsTest {

    private final LocalRunSignals signals = new LocalRunSignals();
    private final RunId run = new RunId(UUID.randomUUID());
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void cancel_shouldRunTheAction() {
        try (Handle handle = signals.open(run)) {
            handle.onCancel(calls::incrementAndGet);

            signals.cancel(run);

            assertThat(handle.isCancelled()).isTrue();
            assertThat(calls).hasValue(1);
        }
    }

    @Test
    void onCancel_whenCancelledBefore_shouldRunAtOnce() {
        try (Handle handle = signals.open(run)) {
            signals.cancel(run);

            handle.onCancel(calls::incrementAndGet);

            assertThat(calls).hasValue(1);
        }
    }

    @Test
    void close_ofAnEarlierHandle_shouldLeaveALaterOneOfTheSameRunAlone() {
        Handle earlier = signals.open(run);
        try (Handle later = signals.open(run)) {
            earlier.close();

            signals.cancel(run);

            assertThat(later.isCancelled()).isTrue();
        }
    }

    @Test
    void cancel_whenTheRunIsDrivenElsewhere_shouldDoNothing() {
        signals.cancel(run);

        try (Handle handle = signals.open(run)) {
            assertThat(handle.isCancelled()).isFalse();
        }
    }
}
