package dev.guildhall.adapter.out.tools.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads JSON of strangers: no name twice, nothing behind it, no number rounded, and not nested without end. */
public final class StrictJson {

    /** Deepest nesting. */
    public static final int DEEPEST = 32;

    private static final int LONGEST_NUMBER = 400;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private StrictJson() {}

    /**
     * Reads one value.
     *
     * @throws UnfitJson saying what is wrong
     */
    public static JsonNode read(String text) throws UnfitJson {
        try {
            JsonNode value = MAPPER.readTree(text);
            if (value.isMissingNode()) {
                throw new UnfitJson("is not valid JSON: it is empty");
            }
            return value;
        } catch (JsonProcessingException wrong) {
            throw new UnfitJson(describe(wrong));
        }
    }

    private static String describe(JsonProcessingException wrong) {
        String message = String.valueOf(wrong.getOriginalMessage());
        if (message.startsWith("Duplicate field")) {
            return "contains the same name twice";
        }
        if (wrong instanceof StreamConstraintsException) {
            return "is nested too deep or has too long a number";
        }
        if (message.startsWith("Trailing token")) {
            return "is not valid JSON: there is something behind the value";
        }
        JsonLocation where = wrong.getLocation();
        String place = where == null ? "" : " at line " + where.getLineNr() + ", column " + where.getColumnNr();
        return "is not valid JSON" + place;
    }
}
