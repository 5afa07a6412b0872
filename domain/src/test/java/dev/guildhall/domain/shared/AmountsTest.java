package dev.guildhall.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.domain.testing.Arbitrary;
import dev.guildhall.domain.testing.Property;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @Test
    void tokenCount_whenNegative_shouldBeRefused() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new TokenCount(-1));
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "a, 1", "abcd, 1", "abcde, 2", "éé, 1", "東, 1", "東東, 2", "🚀, 1", "🚀a, 2"})
    void estimateOf_whenTextIsGiven_shouldTakeFourBytesForAToken(String text, long tokens) {
        assertThat(TokenCount.estimateOf(text)).isEqualTo(new TokenCount(tokens));
    }

    @Test
    void estimateOf_whenAnyText_shouldBeAQuarterOfItsBytesRoundedUp() {
        Property.holds(random -> {
            String text = Arbitrary.text(random, 50);
            int bytes = text.getBytes(StandardCharsets.UTF_8).length;

            assertThat(TokenCount.estimateOf(text).value()).isEqualTo(Math.ceilDiv(bytes, 4));
        });
    }

    @Test
    void plus_whenItDoesNotFit_shouldFailInsteadOfWrapping() {
        TokenCount tokens = new TokenCount(Long.MAX_VALUE);
        MoneyMicros money = new MoneyMicros(Long.MAX_VALUE);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> tokens.plus(new TokenCount(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> money.plus(new MoneyMicros(1)));
    }

    @Test
    void plus_whenItFits_shouldAdd() {
        assertThat(new TokenCount(2).plus(new TokenCount(3))).isEqualTo(new TokenCount(5));
        assertThat(new MoneyMicros(2).plus(new MoneyMicros(3))).isEqualTo(new MoneyMicros(5));
        assertThat(new MoneyMicros(2)).isLessThan(new MoneyMicros(3));
    }
}
