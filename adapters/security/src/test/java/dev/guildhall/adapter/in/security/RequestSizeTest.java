package dev.guildhall.adapter.in.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestSizeTest {

    private static OptionalInt refusal(FakeRequest request) {
        return RequestSize.refusal(request.asServlet(), true);
    }

    @ParameterizedTest
    @CsvSource({"8188, 0", "8189, 414"})
    void refusal_whenTheUrlIsLong_shouldCountPathAndQuery(int query, int status) {
        assertThat(refusal(new FakeRequest("GET", "/abc").query("q".repeat(query)))
                        .orElse(0))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"16381, 0", "16382, 431"})
    void refusal_whenThereAreManyLongHeaders_shouldCountNamesAndValues(int second, int status) {
        FakeRequest request =
                new FakeRequest("GET", "/").header("X-A", "a".repeat(16_381)).header("X-B", "b".repeat(second));

        assertThat(refusal(request).orElse(0)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"1048576, 0", "1048577, 413"})
    void refusal_whenAFormIsLarge_shouldBelieveItsLength(long length, int status) {
        assertThat(refusal(new FakeRequest("POST", "/").contentLength(length)).orElse(0))
                .isEqualTo(status);
    }

    @Test
    void refusal_whenAFormDoesNotTellItsLength_shouldAskForIt() {
        FakeRequest request = new FakeRequest("POST", "/").header("Transfer-Encoding", "chunked");

        assertThat(refusal(request)).hasValue(411);
        assertThat(RequestSize.refusal(request.asServlet(), false)).isEmpty();
    }
}
