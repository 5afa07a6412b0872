package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.audit.out.Salts;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link Salts} promises. */
public interface SaltsContract {

    /** Salts. */
    Salts salts();

    @Test
    default void next_shouldGiveSixteenBytesThatNeverComeAgain() {
        assertThat(Stream.generate(salts()::next).limit(1000))
                .doesNotHaveDuplicates()
                .allMatch(salt -> salt.matches("[0-9a-f]{32}"));
    }
}
