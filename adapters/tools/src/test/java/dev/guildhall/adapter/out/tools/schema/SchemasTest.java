package dev.guildhall.adapter.out.tools.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {

    private final Schemas schemas = new Schemas();

    @Test
    void defects_whenThereAreNone_shouldFindNone() throws UnfitJson {
        String schema =
                "{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"#/$defs/x\"}},\"$defs\":{\"x\":{\"type\":\"string\"}}}";

        assertThat(schemas.defects(StrictJson.read(schema))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"strnig\"}                             | type",
                "{\"properties\":[]}                               | properties",
                "{\"properties\":{\"a\":{\"maxLength\":\"x\"}}}    | maxLength",
                "{\"properties\":{\"a\":{\"$ref\":\"https://example.com/s\"}}} | only references within",
                "{\"properties\":{\"a\":{\"$ref\":\"#/nowhere\"}}} | cannot be used",
                "{\"properties\":{\"a\":{\"pattern\":\"(\"}}}      | PatternSyntax"
            })
    void defects_whenThereAre_shouldNameThem(String schema, String defect) throws UnfitJson {
        assertThat(schemas.defects(StrictJson.read(schema)))
                .anySatisfy(line -> assertThat(line).contains(defect));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$defs", "definitions"})
    void problems_whenSchemasAreDefinedApart_shouldCloseThemOnEveryLevel(String place) throws UnfitJson {
        String schema = """
                {"type":"object",
                 "properties":{"to":{"$ref":"#/PLACE/person"},"list":{"type":"array","items":{"$ref":"#/PLACE/person"}}},
                 "PLACE":{"person":{"type":"object","properties":{
                   "home":{"type":"object","properties":{"town":{"type":"string"}}}}}}}""".replace("PLACE", place);

        assertThat(problems(schema, "{\"to\":{\"home\":{\"town\":\"x\"}}}")).isEmpty();
        assertThat(problems(schema, "{\"to\":{\"x\":1}}")).isPresent();
        assertThat(problems(schema, "{\"to\":{\"home\":{\"x\":1}}}")).isPresent();
        assertThat(problems(schema, "{\"list\":[{\"home\":{\"x\":1}}]}")).isPresent();
    }

    @Test
    void problems_whenItemsAreUnevaluated_shouldCloseThem() throws UnfitJson {
        String schema = """
                {"type":"object","properties":{"list":{"type":"array",
                 "unevaluatedItems":{"type":"object","properties":{"a":{"type":"string"}}}}}}""";

        assertThat(problems(schema, "{\"list\":[{\"a\":\"x\"}]}")).isEmpty();
        assertThat(problems(schema, "{\"list\":[{\"x\":1}]}")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"labels\":{\"obey\":1}}           | /properties/labels/additionalProperties/type",
                "{\"labels\":{\"far/obey\":\"obey\"}} | /properties/labels/propertyNames",
                "{\"obey\":1}                        | /additionalProperties",
                "{\"kind\":\"obey\"}                 | /properties/kind/enum",
                "{\"code\":\"obey\"}                 | /properties/code/pattern",
            })
    void brokenRules_shouldNameRulesAndNothingOfTheValue(String value, String rule) throws UnfitJson {
        String schema = """
                {"type":"object","properties":{
                  "labels":{"type":"object","propertyNames":{"maxLength":6},"additionalProperties":{"type":"string"}},
                  "kind":{"enum":["a","b"]},
                  "code":{"type":"string","pattern":"^[0-9]+$"}}}""";

        assertThat(schemas.brokenRules(schema, StrictJson.read(value)).orElseThrow())
                .contains(rule)
                .doesNotContain("obey");
    }

    private Optional<String> problems(String schema, String value) throws UnfitJson {
        return schemas.problems(schema, StrictJson.read(value));
    }
}
