package dev.guildhall.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalTest {

    @Test
    void isMet_whenMoreIsBetter_shouldAskForAtLeastThatMuch() {
        assertThat(Goal.atLeast("ratio", 0.7, 0.7, "x").isMet()).isTrue();
        assertThat(Goal.atLeast("ratio", 0.69, 0.7, "x").isMet()).isFalse();
    }

    @Test
    void isMet_whenLessIsBetter_shouldAskForAtMostThatMuch() {
        assertThat(Goal.atMost("wait", 3, 3, "ms").isMet()).isTrue();
        assertThat(Goal.atMost("wait", 3.1, 3, "ms").isMet()).isFalse();
    }

    @Test
    void isMet_whenNothingWasMeasured_shouldNotBe() {
        assertThat(Goal.atMost("wait", Double.NaN, 3, "ms").isMet()).isFalse();
        assertThat(Goal.atLeast("ratio", Double.NaN, 3, "x").isMet()).isFalse();
    }

    @Test
    void toString_shouldSayFigureAndBound() {
        assertThat(Goal.atMost("wait", 3.14159, 3, "ms")).hasToString("NOT MET  wait: 3.14 ms (goal <= 3.00 ms)");
    }
}
