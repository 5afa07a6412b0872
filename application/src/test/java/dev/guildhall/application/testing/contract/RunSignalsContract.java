package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.guildhall.application.run.out.RunSignals;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.domain.shared.RunId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link RunSignals} promises. */
public interface RunSignalsContract {

    /** Signals. */
    RunSignals signals();

    /** A run that nothing else drives. */
    default RunId newRunId() {
        return new RunId(SequentialIds.unique().next());
    }

    @Test
    default void cancel_whenDriven_shouldTellThatRunOnly() {
        RunId run = newRunId();
        try (RunSignals.Handle handle = signals().open(run);
                RunSignals.Handle other = signals().open(newRunId())) {
            assertThat(handle.isCancelled()).isFalse();

            signals().cancel(run);

            assertThat(handle.isCancelled()).isTrue();
            assertThat(other.isCancelled()).isFalse();
        }
    }

    @Test
    default void cancel_whenAnActionIsSet_shouldRunTheLastOne() {
        RunId run = newRunId();
        List<String> done = new ArrayList<>();
        try (RunSignals.Handle handle = signals().open(run)) {
            handle.onCancel(() -> done.add("first"));
            handle.onCancel(() -> done.add("last"));

            signals().cancel(run);
        }

        assertThat(done).containsExactly("last");
    }

    @Test
    default void onCancel_whenToldAlready_shouldRunAtOnce() {
        RunId run = newRunId();
        List<String> done = new ArrayList<>();
        try (RunSignals.Handle handle = signals().open(run)) {
            signals().cancel(run);

            handle.onCancel(() -> done.add("late"));
        }

        assertThat(done).containsExactly("late");
    }

    @Test
    default void cancel_whenNoLongerDriven_shouldDoNothing() {
        RunId run = newRunId();
        List<String> done = new ArrayList<>();
        RunSignals.Handle handle = signals().open(run);
        handle.onCancel(() -> done.add("too late"));
        handle.close();

        signals().cancel(run);

        assertThat(done).isEmpty();
    }

    @Test
    default void news_whenDriven_shouldBeTakenOnceByThatRunOnly() {
        RunId run = newRunId();
        try (RunSignals.Handle handle = signals().open(run);
                RunSignals.Handle other = signals().open(newRunId())) {
            assertThat(handle.takeNews()).isFalse();

            signals().news(run);
            signals().news(run);

            assertThat(handle.takeNews()).isTrue();
            assertThat(handle.takeNews()).isFalse();
            assertThat(other.takeNews()).isFalse();
        }
    }

    @Test
    default void open_whenDrivenAgainAfterACancel_shouldStartAfresh() {
        RunId run = newRunId();
        try (RunSignals.Handle first = signals().open(run)) {
            signals().cancel(run);
            assertThat(first.isCancelled()).isTrue();
        }

        try (RunSignals.Handle second = signals().open(run)) {
            assertThat(second.isCancelled()).isFalse();
        }
    }

    @Test
    default void nudge_whenNobodyListens_shouldBeHarmless() {
        assertThatCode(() -> {
                    signals().nudge();
                    signals().cancel(newRunId());
                    signals().news(newRunId());
                })
                .doesNotThrowAnyException();
    }
}
