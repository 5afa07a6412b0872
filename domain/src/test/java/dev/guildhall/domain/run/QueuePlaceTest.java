package dev.guildhall.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueuePlaceTest {

    @ParameterizedTest
    @CsvSource({
        // ahead, driven, concurrency, rounds to wait
        "0, 0, 5, 0",
        "4, 0, 5, 0",
        "5, 0, 5, 1",
        "0, 4, 5, 0",
        "0, 5, 5, 1",
        "4, 5, 5, 1",
        "5, 5, 5, 2",
        "0, 9, 5, 1"
    })
    void behind_shouldCountTheRoundsUntilThereIsAPlace(int ahead, int driven, int concurrency, int rounds) {
        QueuePlace place = QueuePlace.behind(ahead, driven, concurrency, Duration.ofSeconds(20));

        assertThat(place).isEqualTo(new QueuePlace(ahead, Duration.ofSeconds(20L * rounds)));
    }
}
