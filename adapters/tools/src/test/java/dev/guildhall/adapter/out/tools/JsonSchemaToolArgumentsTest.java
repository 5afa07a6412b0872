package dev.guildhall.adapter.out.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.guildhall.application.testing.contract.ToolArgumentsContract;
import dev.guildhall.application.tool.out.ToolArguments;
import dev.guildhall.application.tool.out.ToolArguments.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSchemaToolArgumentsTest implements ToolArgumentsContract {

    private final JsonSchemaToolArguments arguments = new JsonSchemaToolArguments();

    @Override
    public ToolArguments toolArguments() {
        return arguments;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"what\":\"a\"}                                | \"bags\" is missing",
                "{\"what\":\"a\",\"bags\":1,\"x\":\"c\"}         | no field \"x\"",
                "{\"what\":\"a\",\"bags\":1,\"to\":{\"name\":\"a\",\"x\":1}} | no field \"to/x\"",
                "{\"what\":\"a\",\"bags\":1,\"to\":{}}           | \"to/name\" is missing",
                "{\"what\":\"a\",\"what\":\"c\"}                 | same name twice",
                "{\"what\":\"a\",\"bags\":\"1\"}                 | \"bags\" is wrong: string found, integer expected",
                "{\"what\":\"a\",\"bags\":12}                    | \"bags\" is wrong: must have a maximum value of 9",
                "{\"what\":\"a\",\"bags\":1,\"roast\":\"x\"}     | \"light\", \"dark\"",
                "{\"what\":\"\\u0000\"}                          | not text",
                "{\"what\":\"a\"} {}                             | something behind",
                "{\"what\":\"a\"                                 | not valid JSON at line 1, column",
                "{\"what\":NaN}                                  | not valid JSON",
                "[\"what\"]                                      | must be one JSON object",
                "{\"what\":\"a\",\"bags\":0.1234567890123456789} | too many digits",
            })
    void read_whenSomethingIsWrong_shouldSayWhat(String input, String problem) {
        assertThat(problemOf(SCHEMA, input)).contains(problem);
    }

    @Test
    void read_whenMuchIsWrong_shouldNameAFew() {
        StringBuilder many = new StringBuilder("{\"what\":\"a\",\"bags\":1");
        for (int i = 0; i < 1_000; i++) {
            many.append(",\"x").append(i).append("\":1");
        }
        String longName = "{\"" + "n\\n".repeat(1_000) + "\":1}";

        assertThat(problemOf(SCHEMA, many.append('}').toString())).hasSizeLessThan(800);
        assertThat(problemOf(SCHEMA, longName)).hasSizeLessThan(800).doesNotContain("\n");
    }

    @Test
    void read_whenTheSchemaRefersToAnotherPlace_shouldFetchNothing() {
        String schema = "{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"http://127.0.0.1:1/schema\"}}}";

        assertThat(catchMessage(() -> arguments.read("t", schema, "{\"a\":1}"))).doesNotContain("Connection");
    }

    private static String catchMessage(Runnable action) {
        return String.valueOf(catchThrowable(action::run));
    }

    @Test
    void read_whenASchemaIsPutTogether_shouldTakeTheFieldsOfAllParts() {
        String schema = """
                {"type":"object",
                 "allOf":[{"properties":{"a":{"type":"string"}}},{"$ref":"#/$defs/b"}],
                 "properties":{"list":{"type":"array","items":{"$ref":"#/$defs/b"}}},
                 "$defs":{"b":{"properties":{"b":{"type":"integer"}},"required":["b"]}}}""";

        assertThat(arguments.read("t", schema, "{\"a\":\"x\",\"b\":1,\"list\":[{\"b\":2}]}"))
                .isInstanceOf(Result.Valid.class);
        assertThat(problemOf(schema, "{\"a\":\"x\",\"b\":1,\"c\":1}")).contains("no field \"c\"");
        assertThat(problemOf(schema, "{\"b\":1,\"list\":[{\"b\":2,\"c\":1}]}")).contains("no field \"list/0/c\"");
    }

    @Test
    void read_whenTheSchemaOpensAnObject_shouldTakeOtherFieldsThere() {
        String schema =
                "{\"properties\":{\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}}";

        assertThat(arguments.read("t", schema, "{\"labels\":{\"any\":\"x\"}}")).isInstanceOf(Result.Valid.class);
        assertThat(problemOf(schema, "{\"labels\":{\"any\":1}}")).contains("labels/any");
    }

    private String problemOf(String schema, String input) {
        return assertThat(arguments.read(TOOL, schema, input))
                .asInstanceOf(type(Result.Invalid.class))
                .actual()
                .problem();
    }
}
