package dev.guildhall.adapter.in.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ViewWriterTest {

    /** A view with a value of every kind. */
    public record Sample(
            String zeta,
            int number,
            long large,
            boolean truth,
            Instant at,
            Optional<String> there,
            Optional<String> absent,
            List<Part> parts,
            JsonObject ready) {}

    /** A view within a view. */
    public record Part(String name, Optional<Part> inner) {}

    /** A view with a value that has no JSON. */
    public record Wrong(StringBuilder builder) {}

    @Test
    void write_whenEveryKindOfValue_shouldKeepTheDeclaredOrderAndSayNull() {
        Sample sample = new Sample(
                "é \"q\" \u0001 \uD83D\uDE00",
                -1,
                Long.MAX_VALUE,
                true,
                Instant.parse("2026-11-20T09:00:00.050Z"),
                Optional.of("x"),
                Optional.empty(),
                List.of(new Part("a", Optional.of(new Part("b", Optional.empty())))),
                Json.createObjectBuilder().add("k", 1).build());

        assertThat(new String(ViewWriter.write(sample), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"zeta\":\"é \\\"q\\\" \\u0001 \uD83D\uDE00\",\"number\":-1,\"large\":9223372036854775807,"
                                + "\"truth\":true,\"at\":\"2026-11-20T09:00:00.050Z\",\"there\":\"x\",\"absent\":null,"
                                + "\"parts\":[{\"name\":\"a\",\"inner\":{\"name\":\"b\",\"inner\":null}}],\"ready\":{\"k\":1}}");
    }

    @Test
    void write_whenAValueHasNoJson_shouldFailInsteadOfGuessing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ViewWriter.write(new Wrong(new StringBuilder("secret"))))
                .withMessageContaining("StringBuilder")
                .withMessageNotContaining("secret");
    }
}
