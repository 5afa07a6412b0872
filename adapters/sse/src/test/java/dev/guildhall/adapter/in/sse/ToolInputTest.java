package dev.guildhall.adapter.in.sse;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToolInputTest {

    @Test
    void of_whenAnObject_shouldBeThatObject() {
        assertThat(ToolInput.of(" {\"a\": [1, {\"b\": null}]} "))
                .isInstanceOf(JsonObject.class)
                .hasToString("{\"a\":[1,{\"b\":null}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "plain",
                "[1]",
                "1",
                "true",
                "null",
                "\"text\"",
                "{",
                "{\"a\":1} x",
                "{\"a\":}",
                "\u0000"
            })
    void of_whenAnythingElse_shouldBeTheTextItself(String input) {
        assertThat(ToolInput.of(input))
                .isInstanceOfSatisfying(
                        JsonString.class, text -> assertThat(text.getString()).isEqualTo(input));
    }

    @Test
    void of_whenNestedBeyondReason_shouldBeTheTextItself() {
        String deep = "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000);

        assertThat(ToolInput.of(deep)).isInstanceOf(JsonString.class);
    }
}
