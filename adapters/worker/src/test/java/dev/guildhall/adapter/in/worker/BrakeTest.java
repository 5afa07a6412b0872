package dev.guildhall.adapter.in.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BrakeTest {

    private static final int ROOM = 50;

    private final Brake brake = new Brake();
    private long now = Long.MAX_VALUE - 1_000;

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            brake.failed(now);
        }
    }

    private int allowed() {
        return brake.allowed(ROOM, now);
    }

    /** Takes what is allowed and fails with it. */
    private void probe() {
        assertThat(allowed()).isEqualTo(1);
        brake.taken(now);
        fail(1);
    }

    @Test
    void allowed_whenFewHaveFailed_shouldBeAll() {
        fail(4);

        assertThat(allowed()).isEqualTo(ROOM);
    }

    @Test
    void allowed_whenManyHaveFailedInARow_shouldBeOneAfterAPause() {
        fail(5);
        assertThat(allowed()).isZero();

        pass(Duration.ofSeconds(1));
        assertThat(allowed()).isEqualTo(1);

        brake.taken(now);
        assertThat(allowed()).isZero();
    }

    @Test
    void allowed_whenFailuresAreFarApart_shouldBeAll() {
        for (int i = 0; i < 20; i++) {
            fail(1);
            pass(Duration.ofSeconds(5));
        }

        assertThat(allowed()).isEqualTo(ROOM);
    }

    @Test
    void allowed_whenASuccessComesBetween_shouldBeAll() {
        fail(4);
        brake.succeeded();
        fail(4);

        assertThat(allowed()).isEqualTo(ROOM);
    }

    @Test
    void failed_whenItGoesOn_shouldLengthenThePauseUpToALimit() {
        fail(5);
        pass(Duration.ofSeconds(1));
        probe();
        pass(Duration.ofMillis(1_999));
        assertThat(allowed()).isZero();

        for (int i = 0; i < 10; i++) {
            pass(Duration.ofSeconds(10));
            probe();
        }
        pass(Duration.ofMillis(9_999));
        assertThat(allowed()).isZero();
    }

    @Test
    void failed_whenTakenBeforeThePause_shouldNotLengthenIt() {
        fail(100);
        pass(Duration.ofSeconds(1));

        assertThat(allowed()).isEqualTo(1);
    }

    @Test
    void succeeded_whenBraked_shouldLetAllPass() {
        fail(5);

        brake.succeeded();

        assertThat(allowed()).isEqualTo(ROOM);
    }
}
