package dev.guildhall.adapter.out.tools.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
