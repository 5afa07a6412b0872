package dev.guildhall.adapter.out.tools.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    /** From the appendix of RFC 8785. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void of_whenItIsANumber_shouldWriteItAsTheRfcSays(String bits, String written) {
        assertThat(CanonicalNumber.of(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                .isEqualTo(written);
    }

    @Test
    void of_whenNumbersAreRandom_shouldWriteWhatReadsAsTheSame() throws UnfitJson {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                String written = CanonicalNumber.of(number);

                assertThat(Double.parseDouble(written)).isEqualTo(number == 0 ? 0 : number);
                assertThat(CanonicalJson.of(StrictJson.read(written))).isEqualTo(written);
            }
        }
    }

    @Test
    void of_whenNamesAreStrange_shouldSortThemByCodeUnits() throws UnfitJson {
        String json =
                "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}";

        assertThat(CanonicalJson.of(StrictJson.read(json)))
                .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");
    }

    @Test
    void of_whenNested_shouldKeepTheOrderOfLists() throws UnfitJson {
        assertThat(CanonicalJson.of(StrictJson.read("[ {}, [], [ 2, 1 ], { \"b\" : null, \"a\" : [ true ] } ]")))
                .isEqualTo("[{},[],[2,1],{\"a\":[true],\"b\":null}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740993", "0.10000000000000000001", "1e309", "1e-999999999", "1E+999999999"})
    void of_whenANumberWouldChange_shouldRefuse(String number) {
        assertThatThrownBy(() -> CanonicalJson.of(StrictJson.read("[" + number + "]")))
                .isInstanceOf(UnfitJson.class)
                .hasMessageContaining("digits");
    }
}
