package dev.guildhall.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final Spread HUNDRED = Spread.of(IntStream.rangeClosed(1, 100)
            .mapToObj(number -> (double) (101 - number))
            .toList());

    @Test
    void percentile_shouldBeTheSmallestFigureThatEnoughDoNotExceed() {
        assertThat(HUNDRED.percentile(0.99)).isEqualTo(99);
        assertThat(HUNDRED.percentile(0.5)).isEqualTo(50);
        assertThat(HUNDRED.percentile(0)).isEqualTo(1);
        assertThat(HUNDRED.percentile(1)).isEqualTo(100);
    }

    @Test
    void percentile_whenThereAreFewFigures_shouldNotHideTheWorst() {
        assertThat(Spread.of(List.of(1.0, 2.0, 90.0)).percentile(0.99)).isEqualTo(90);
    }

    @Test
    void median_shouldLieInTheMiddle() {
        assertThat(Spread.of(List.of(9.0, 1.0, 2.0)).median()).isEqualTo(2);
        assertThat(Spread.of(List.of(9.0, 1.0, 2.0, 4.0)).median()).isEqualTo(3);
    }

    @Test
    void ends_shouldBeTheSmallestAndTheLargest() {
        assertThat(HUNDRED.min()).isEqualTo(1);
        assertThat(HUNDRED.max()).isEqualTo(100);
    }

    @Test
    void of_whenThereIsNothing_shouldRefuse() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of()));
    }
}
