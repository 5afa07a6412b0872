package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.context.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What {@link Parallel} promises. */
public interface ParallelContract {

    /** What is tested. */
    Parallel parallel();

    @Test
    default void each_shouldHandOverEveryResultOnTheCallingThread() {
        List<String> results = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();

        parallel().each(List.<Supplier<String>>of(() -> "a", () -> "b", () -> "c"), result -> {
            results.add(result);
            threads.add(Thread.currentThread());
        });

        assertThat(results).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(threads).containsOnly(Thread.currentThread());
    }

    @Test
    default void each_whenThereIsNothingToDo_shouldReturn() {
        parallel().each(List.<Supplier<String>>of(), _ -> {
            throw new AssertionError("there is no result");
        });
    }

    @Test
    default void each_whenOneFails_shouldThrowWhatItThrew() {
        List<Supplier<String>> work = List.of(() -> {
            throw new IllegalArgumentException("broken");
        });

        assertThatThrownBy(() -> parallel().each(work, _ -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("broken");
    }

    @Test
    default void each_whenTheTakerFails_shouldThrowWhatItThrew() {
        assertThatThrownBy(() -> parallel().each(List.<Supplier<String>>of(() -> "a"), _ -> {
                    throw new IllegalStateException("full");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("full");
    }
}
