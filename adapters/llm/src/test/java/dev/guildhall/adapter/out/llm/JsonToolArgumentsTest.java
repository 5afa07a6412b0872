package dev.guildhall.adapter.out.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.guildhall.application.run.out.ToolArguments;
import dev.guildhall.application.run.out.ToolArguments.Result;
import dev.guildhall.application.run.out.ToolSpec;
import dev.guildhall.application.run.out.ToolSpec.Parameter;
import dev.guildhall.application.testing.contract.ToolArgumentsContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonToolArgumentsTest implements ToolArgumentsContract {

    private static final ToolSpec PAIR = new ToolSpec(
            "tool",
            "Does something.",
            List.of(
                    new Parameter("who", "Someone", Map.of("a", "Ann"), 10),
                    new Parameter("what", "Something", Map.of(), 10)));
    private static final ToolSpec BARE = new ToolSpec("bare", "Does something.", List.of());

    private final JsonToolArguments arguments = new JsonToolArguments();

    @Override
    public ToolArguments toolArguments() {
        return arguments;
    }

    @Test
    void read_whenAllIsGiven_shouldReturnTheValues() {
        assertThat(arguments.read(PAIR, " {\"what\":\"caf\\u00e9 \\\"x\\\"\", \"who\" : \"zoë\"}\n"))
                .isEqualTo(new Result.Valid(Map.of("who", "zoë", "what", "café \"x\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "{}", " { } "})
    void read_whenToolHasNoParameters_shouldAcceptNothing(String input) {
        assertThat(arguments.read(BARE, input)).isEqualTo(new Result.Valid(Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"who\":\"a\"}                                 | \"what\" is missing",
                "``                                              | is missing",
                "{\"who\":\"a\",\"what\":\"b\",\"x\":\"c\"}      | no argument \"x\". Known ones: who, what.",
                "{\"who\":\"a\",\"what\":\"b\",\"who\":\"c\"}    | same name twice",
                "{\"who\":\"a\",\"what\":1}                      | \"what\" must be a text",
                "{\"who\":\"a\",\"what\":null}                   | \"what\" must be a text",
                "{\"who\":\"a\",\"what\":{\"b\":\"c\"}}          | \"what\" must be a text",
                "{\"who\":\"a\",\"what\":[\"b\"]}                | \"what\" must be a text",
                "{\"who\":\"a\",\"what\":\"12345678901\"}        | has 11 characters; at most 10",
                "{\"who\":\"a\",\"what\":\"\\u0000\"}            | not text",
                "{\"who\":\"a\",\"what\":\"\\ud83d\"}            | not text",
                "{\"who\":\"a\",\"what\":\"b\"} {}               | nothing after",
                "{\"who\":\"a\",\"what\":\"b\"} trailing         | not valid JSON",
                "{\"who\":\"a\",\"what\":\"b\"                   | not valid JSON",
                "{\"who\":\"a\",\"what\":\"b\",}                 | not valid JSON",
                "{'who':\"a\",\"what\":\"b\"}                    | not valid JSON",
                "{\"who\":NaN}                                   | not valid JSON",
                "[\"who\"]                                       | must be one JSON object",
                "\"who\"                                         | must be one JSON object",
                "null                                            | must be one JSON object",
                "who                                             | not valid JSON",
            })
    void read_whenSomethingIsWrong_shouldSayWhat(String input, String problem) {
        assertThat(problemOf(input)).contains(problem);
    }

    @Test
    void read_whenNestingIsVeryDeep_shouldRefuseQuickly() {
        assertThat(problemOf("{\"who\":" + "[".repeat(500_000))).contains("must be a text");
    }

    @Test
    void read_whenInputIsHuge_shouldRefuseIt() {
        assertThat(problemOf("{\"who\":\"" + "x".repeat(JsonToolArguments.MAX_INPUT) + "\"}"))
                .contains("longer than");
    }

    @Test
    void read_whenUnknownNameIsHuge_shouldQuoteItsStart() {
        assertThat(problemOf("{\"" + "n\\n".repeat(1000) + "\":\"a\"}")).hasSizeLessThan(150);
    }

    private String problemOf(String input) {
        return assertThat(arguments.read(PAIR, input))
                .asInstanceOf(type(Result.Invalid.class))
                .actual()
                .problem();
    }
}
