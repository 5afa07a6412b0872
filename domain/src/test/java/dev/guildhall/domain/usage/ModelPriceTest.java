package dev.guildhall.domain.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.TokenCount;
import dev.guildhall.domain.testing.Property;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelPriceTest {

    private static ModelPrice price(long input, long output) {
        return new ModelPrice("demo", 1, new MoneyMicros(input), new MoneyMicros(output));
    }

    private static long cost(ModelPrice price, long input, long output) {
        return price.costOf(new TokenCount(input), new TokenCount(output)).value();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "1, 0, 3",
        "0, 1, 15",
        "1000000, 1000000, 18000000",
        "1234, 567, 12207",
    })
    void costOf_whenPricedInDollars_shouldCountEachToken(long input, long output, long micros) {
        assertThat(cost(price(3_000_000, 15_000_000), input, output)).isEqualTo(micros);
    }

    @ParameterizedTest
    @CsvSource({
        "499999, 0, 0",
        "500000, 0, 1",
        "1499999, 0, 1",
        "1500000, 0, 2",
        "250000, 250000, 1",
        "250000, 249999, 0"
    })
    void costOf_whenItIsNoWholeMicro_shouldRoundTheSumHalfUpOnce(long input, long output, long micros) {
        assertThat(cost(price(1, 1), input, output)).isEqualTo(micros);
    }

    @Test
    void costOf_whenAnyTokensAndPrices_shouldBeTheExactCostRoundedHalfUp() {
        Property.holds(random -> {
            long input = random.nextLong(1L << 30);
            long output = random.nextLong(1L << 30);
            ModelPrice price = price(random.nextLong(1L << 30), random.nextLong(1L << 30));
            BigDecimal exact = product(input, price.inputPerMillion())
                    .add(product(output, price.outputPerMillion()))
                    .movePointLeft(6);

            assertThat(cost(price, input, output))
                    .isEqualTo(exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
        });
    }

    private static BigDecimal product(long tokens, MoneyMicros perMillion) {
        return BigDecimal.valueOf(tokens).multiply(BigDecimal.valueOf(perMillion.value()));
    }

    @Test
    void costOf_whenMoreTokens_shouldNeverCostLess() {
        Property.holds(random -> {
            ModelPrice price = price(random.nextLong(1L << 30), random.nextLong(1L << 30));
            long input = random.nextLong(1L << 20);
            long output = random.nextLong(1L << 20);

            assertThat(cost(price, input + 1, output)).isGreaterThanOrEqualTo(cost(price, input, output));
            assertThat(cost(price, input, output + 1)).isGreaterThanOrEqualTo(cost(price, input, output));
        });
    }

    @Test
    void costOf_whenItDoesNotFit_shouldFailInsteadOfWrapping() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> cost(price(1L << 40, 0), 1L << 40, 0));
    }
}
