package dev.guildhall.adapter.in.faces.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.MoneyMicros;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|$0.00",
                "1|$0.000001",
                "40|$0.00004",
                "50|$0.0001",
                "400|$0.0004",
                "4130|$0.0041",
                "123450|$0.1235",
                "999999|$1.0000",
                "1000000|$1.00",
                "12500000|$12.50",
                "1234567890|$1,234.57"
            })
    void cost_whenShown_shouldHaveFourDecimalsBelowADollarAndTwoFromThere(long micros, String shown) {
        assertThat(Show.cost(new MoneyMicros(micros))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"99000000|$99", "99500000|$99.50", "1250000000|$1,250", "0|$0"})
    void price_whenShown_shouldHaveCentsOnlyWhenThereAreSome(long micros, String shown) {
        assertThat(Show.price(new MoneyMicros(micros))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"Maya Lindqvist,ML", "Prism,P", "chloé de la Tour,CT", "  Ben  ,B"})
    void initials_whenNameHasWords_shouldTakeFirstAndLast(String name, String initials) {
        assertThat(Show.initials(name)).isEqualTo(initials);
    }

    @Test
    void word_whenConstantHasUnderscores_shouldReadLikeASentence() {
        assertThat(Show.word(RunStatus.CUT_STEPS)).isEqualTo("Cut steps");
    }

    @Test
    void tone_whenAskedTwice_shouldBeTheSame() {
        assertThat(Show.tone("Maya")).isEqualTo(Show.tone("Maya")).isBetween(0, 5);
    }

    @Test
    void count_whenOne_shouldBeSingular() {
        assertThat(Show.count(1, "employee")).isEqualTo("1 employee");
        assertThat(Show.count(1200, "employee")).isEqualTo("1,200 employees");
    }
}
