package dev.guildhall.liberty.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartedTest {

    private final List<String> stopped = new ArrayList<>();
    private final Started started = new Started();

    @Test
    void close_whenOneFailsToStop_shouldStopTheOthersLatestFirst() {
        started.<AutoCloseable>start(() -> () -> stopped.add("database"));
        started.<AutoCloseable>start(() -> () -> {
            throw new IllegalStateException("stuck");
        });
        started.<AutoCloseable>start(() -> () -> stopped.add("server"));

        started.close();
        started.close();

        assertThat(stopped).containsExactly("server", "database");
    }

    @Test
    void start_whenAlreadyClosed_shouldRefuse() {
        started.close();

        assertThatThrownBy(() -> started.<AutoCloseable>start(() -> () -> stopped.add("late")))
                .isInstanceOf(LaunchFailure.class);
    }
}
