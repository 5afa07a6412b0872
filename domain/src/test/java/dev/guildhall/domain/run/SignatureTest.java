package dev.guildhall.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two requests are the same for the detection of loops. */
class SignatureTest {

    private static String of(String input) {
        return RunEvents.request(1, "tool", input).signature();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"a":1}          | { "a" : 1 }
                    {"a":"b c"}      | {"a" :"b c"}
                    {"a":"\\"b c"}   | {"a" : "\\"b c"}
                    {"a":"\\\\","b":1}  | {"a":"\\\\", "b":1}
                    words            | words
                    """)
    void signature_whenOnlyWhiteSpaceBetweenPartsDiffers_shouldBeTheSame(String one, String other) {
        assertThat(of(one)).isEqualTo(of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"a":"b c"}      | {"a":"b  c"}
                    {"a":"b c"}      | {"a":"bc"}
                    {"a":"\\" c"}    | {"a":"\\"c"}
                    {"a":1}          | {"a":2}
                    two words        | twowords
                    """)
    void signature_whenAnythingElseDiffers_shouldDiffer(String one, String other) {
        assertThat(of(one)).isNotEqualTo(of(other));
    }

    @Test
    void signature_whenTheToolDiffers_shouldDiffer() {
        assertThat(RunEvents.request(1, "search", "{}").signature())
                .isNotEqualTo(RunEvents.request(2, "fetch", "{}").signature());
    }
}
