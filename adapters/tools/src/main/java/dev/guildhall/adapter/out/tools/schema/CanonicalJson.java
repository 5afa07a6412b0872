package dev.guildhall.adapter.out.tools.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one form that equal JSON values have, as RFC 8785 says: names sorted, no white space, each number and each character
 * written in one way. What could not be told apart in that form is refused, so that two different values never look alike.
 */
public final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /**
     * The form of a value.
     *
     * @throws UnfitJson for a number with more digits than a double keeps, and for text that is no text
     */
    public static String of(JsonNode value) throws UnfitJson {
        CanonicalJson form = new CanonicalJson();
        form.write(value);
        return form.out.toString();
    }

    private void write(JsonNode value) throws UnfitJson {
        switch (value.getNodeType()) {
            case OBJECT -> writeObject(value);
            case ARRAY -> writeArray(value);
            case STRING -> writeText(value.textValue());
            case NUMBER -> out.append(CanonicalNumber.of(exactly(value)));
            case BOOLEAN, NULL -> out.append(value.asText());
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("not read from JSON: " + value);
        }
    }

    private void writeObject(JsonNode object) throws UnfitJson {
        Map<String, JsonNode> sorted = new TreeMap<>();
        object.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
        char separator = '{';
        for (Map.Entry<String, JsonNode> field : sorted.entrySet()) {
            out.append(separator);
            writeText(field.getKey());
            out.append(':');
            write(field.getValue());
            separator = ',';
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void writeArray(JsonNode array) throws UnfitJson {
        char separator = '[';
        for (JsonNode item : array) {
            out.append(separator);
            write(item);
            separator = ',';
        }
        out.append(array.isEmpty() ? "[]" : "]");
    }

    private void writeText(String text) throws UnfitJson {
        if (text.codePoints().anyMatch(CanonicalJson::isNoText)) {
            throw new UnfitJson("contains characters that are not text");
        }
        out.append('"');
        text.codePoints().forEach(this::writeCharacter);
        out.append('"');
    }

    /** Databases refuse the NUL character and halves of surrogate pairs. */
    private static boolean isNoText(int c) {
        return c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private void writeCharacter(int c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < ' ') {
                    out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                } else {
                    out.appendCodePoint(c);
                }
            }
        }
    }

    private static double exactly(JsonNode number) throws UnfitJson {
        BigDecimal written = number.decimalValue();
        double kept = written.doubleValue();
        if (!Double.isFinite(kept) || new BigDecimal(Double.toString(kept)).compareTo(written) != 0) {
            throw new UnfitJson("has a number with too many digits");
        }
        return kept;
    }
}
