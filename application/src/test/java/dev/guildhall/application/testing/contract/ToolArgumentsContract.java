package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.guildhall.application.tool.out.ToolArguments;
import dev.guildhall.application.tool.out.ToolArguments.Result;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link ToolArguments} promises. */
public interface ToolArgumentsContract {

    /** Name of the tool. */
    String TOOL = "order_beans";

    /** Arguments of several types; nowhere does it say that other fields are refused. */
    String SCHEMA = """
            {"type": "object",
             "properties": {
               "what": {"type": "string", "minLength": 1, "maxLength": 20},
               "bags": {"type": "integer", "minimum": 1, "maximum": 9},
               "price": {"type": "number"},
               "urgent": {"type": "boolean"},
               "roast": {"type": "string", "enum": ["light", "dark"]},
               "to": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
             },
             "required": ["what", "bags"]}""";

    /** The reader. */
    ToolArguments toolArguments();

    /** What is valid about an input; fails when it is not. */
    default Result.Valid valid(String input) {
        return assertThat(toolArguments().read(TOOL, SCHEMA, input))
                .asInstanceOf(type(Result.Valid.class))
                .actual();
    }

    @Test
    default void read_whenAllIsThere_shouldGiveTopLevelFieldsAsText() {
        assertThat(valid("""
                                {"what":"Kenya AA","bags":2,"price":0.5,"urgent":true,"to":{"name":"Ann"}}""").texts())
                .isEqualTo(Map.of("what", "Kenya AA", "bags", "2", "price", "0.5", "urgent", "true"));
    }

    @Test
    default void read_whenSpacedOutAndInAnotherOrder_shouldGiveTheSameForm() {
        Result.Valid tidy = valid("{\"bags\":2,\"to\":{\"name\":\"x\"},\"what\":\"a, b: {c}\"}");
        Result.Valid wild =
                valid(" {\n \"what\" : \"a, b: {c}\" ,\n\t\"to\":{ \"name\" : \"x\" }, \"bags\" : 2.0 } \n");

        assertThat(tidy.canonical()).isEqualTo("{\"bags\":2,\"to\":{\"name\":\"x\"},\"what\":\"a, b: {c}\"}");
        assertThat(wild).isEqualTo(tidy);
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1", "1e1, 10", "0.50, 0.5", "-0, 0", "-0.25, -0.25", "100, 100"})
    default void read_whenANumberIsWrittenInAnotherWay_shouldGiveTheSameForm(String written, String form) {
        assertThat(valid("{\"what\":\"x\",\"bags\":1,\"price\":" + written + "}"))
                .isEqualTo(valid("{\"what\":\"x\",\"bags\":1,\"price\":" + form + "}"))
                .returns("{\"bags\":1,\"price\":" + form + ",\"what\":\"x\"}", Result.Valid::canonical);
    }

    @Test
    default void read_whenEscaped_shouldUndoItAndEscapeInOneWay() {
        Result.Valid escaped = valid("{\"what\":\"\\u0061\\n\\\"\\\\\\/é\",\"bags\":1}");

        assertThat(escaped.texts()).containsEntry("what", "a\n\"\\/é");
        assertThat(escaped.canonical()).isEqualTo("{\"bags\":1,\"what\":\"a\\n\\\"\\\\/é\"}");
    }

    @Test
    default void read_whenToolOrArgumentsDiffer_shouldGiveAnotherDigest() {
        String input = "{\"what\":\"x\",\"bags\":1}";
        String digest = valid(input).digest();

        assertThat(digest).isEqualTo("954766cfd9f3b38c89e1149b4779a46540db819b84b8c9e5354088f6e90e1197");
        assertThat(valid("{\"what\":\"x\",\"bags\":2}").digest()).isNotEqualTo(digest);
        assertThat(((Result.Valid) toolArguments().read("other", SCHEMA, input)).digest())
                .isNotEqualTo(digest);
    }

    @Test
    default void read_whenNothingIsNeeded_shouldTakeNothingForTheEmptyObject() {
        String schema = "{\"type\":\"object\",\"properties\":{}}";

        for (String input : new String[] {"", " ", "{}", " { } "}) {
            assertThat(toolArguments().read(TOOL, schema, input))
                    .isInstanceOfSatisfying(
                            Result.Valid.class,
                            valid -> assertThat(valid.canonical()).isEqualTo("{}"));
        }
    }

    @Test
    default void read_whenAsLongAsAllowed_shouldAcceptButNotLonger() {
        assertThat(valid("{\"bags\":9,\"what\":\"" + "x".repeat(20) + "\"}").texts())
                .hasSize(2);
        assertInvalid("{\"bags\":9,\"what\":\"" + "x".repeat(21) + "\"}");
        assertInvalid(" ".repeat(ToolArguments.MAX_LENGTH) + "{\"what\":\"x\",\"bags\":1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "mara",
                "[]",
                "\"text\"",
                "1",
                "{",
                "{}",
                "{\"what\":\"x\"}",
                "{\"what\":\"\",\"bags\":1}",
                "{\"what\":1,\"bags\":1}",
                "{\"what\":null,\"bags\":1}",
                "{\"what\":[\"x\"],\"bags\":1}",
                "{\"what\":{\"x\":\"y\"},\"bags\":1}",
                "{\"what\":\"x\",\"bags\":0}",
                "{\"what\":\"x\",\"bags\":10}",
                "{\"what\":\"x\",\"bags\":1.5}",
                "{\"what\":\"x\",\"bags\":\"1\"}",
                "{\"what\":\"x\",\"bags\":01}",
                "{\"what\":\"x\",\"bags\":1,\"urgent\":\"true\"}",
                "{\"what\":\"x\",\"bags\":1,\"roast\":\"burnt\"}",
                "{\"what\":\"x\",\"bags\":1,\"tenant\":\"other\"}",
                "{\"what\":\"x\",\"bags\":1,\"to\":{}}",
                "{\"what\":\"x\",\"bags\":1,\"to\":{\"name\":\"y\",\"tenant\":\"other\"}}",
                "{\"what\":\"x\",\"bags\":1,\"bags\":1}",
                "{\"what\":\"x\",\"bags\":1,\"to\":{\"name\":\"y\",\"name\":\"z\"}}",
                "{\"what\":\"x\",\"bags\":1} trailing",
                "{\"what\":\"x\",\"bags\":1}{}",
                "{\"what\":\"x\",\"bags\":1,}",
                "{\"what\":\"x\" \"bags\":1}",
                "{\"What\":\"x\",\"bags\":1}",
                "{\"what\":\"\\u0000\",\"bags\":1}",
                "{\"what\":\"\\ud83d\",\"bags\":1}"
            })
    default void read_whenAnythingIsWrong_shouldSayWhat(String input) {
        assertInvalid(input);
    }

    @Test
    default void read_whenNestedTooDeep_shouldSayWhat() {
        assertInvalid("{\"what\":\"x\",\"bags\":1,\"to\":" + "{\"name\":".repeat(33) + "1" + "}".repeat(34));
        assertInvalid("[".repeat(ToolArguments.MAX_LENGTH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901234567890", "0.12345678901234567890", "1e400", "1e-400"})
    default void read_whenANumberIsTooExactToBeKept_shouldSayWhat(String number) {
        assertInvalid("{\"what\":\"x\",\"bags\":1,\"price\":" + number + "}");
    }

    /** Asserts that an input is refused with words. */
    private void assertInvalid(String input) {
        assertThat(toolArguments().read(TOOL, SCHEMA, input))
                .isInstanceOfSatisfying(
                        Result.Invalid.class,
                        wrong -> assertThat(wrong.problem()).isNotBlank().hasSizeLessThan(1_000));
    }
}
