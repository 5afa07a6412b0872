package dev.guildhall.application.testing.fake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads JSON into maps, lists, texts, {@link BigDecimal}s, flags and {@link #NULL}, and writes them in one form. Strict, and
 * made for tests only.
 */
final class SimpleJson {

    /** Stands for null. */
    static final Object NULL = new Object();

    private static final int DEEPEST = 32;
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?");

    private final String text;
    private int at;
    private int depth;

    private SimpleJson(String text) {
        this.text = text;
    }

    /**
     * @throws IllegalArgumentException when it is no JSON, has a name twice, is too deep, or is no text
     */
    static Object read(String text) {
        SimpleJson json = new SimpleJson(text);
        Object value = json.value();
        json.skip();
        check(json.at == text.length(), "There is something after the JSON value.");
        return value;
    }

    private Object value() {
        skip();
        check(at < text.length(), "The JSON ends too early.");
        return switch (text.charAt(at)) {
            case '{' -> nested(this::object);
            case '[' -> nested(this::list);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", NULL);
            default -> number();
        };
    }

    private Object nested(Supplier<Object> inner) {
        depth++;
        check(depth <= DEEPEST, "The JSON is nested too deep.");
        at++;
        Object value = inner.get();
        depth--;
        return value;
    }

    private Object object() {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (boolean first = true; !ends('}', first); first = false) {
            skip();
            check(at < text.length() && text.charAt(at) == '"', "A name must stand in quotes.");
            String name = string();
            skip();
            expect(':');
            check(fields.put(name, value()) == null, "A name stands there twice.");
        }
        return fields;
    }

    private Object list() {
        List<Object> items = new ArrayList<>();
        for (boolean first = true; !ends(']', first); first = false) {
            items.add(value());
        }
        return items;
    }

    /** Whether the end is here; else steps over the comma. */
    private boolean ends(char end, boolean first) {
        skip();
        check(at < text.length(), "The JSON ends too early.");
        if (text.charAt(at) == end) {
            at++;
            return true;
        }
        if (!first) {
            expect(',');
        }
        return false;
    }

    private String string() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            check(c >= ' ', "A control character stands in a text.");
            value.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        String read = value.toString();
        check(read.codePoints().noneMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF)), "A text is no text.");
        return read;
    }

    private char escaped() {
        check(at < text.length(), "The JSON ends too early.");
        char c = text.charAt(at++);
        if (c == 'u') {
            check(at + 4 <= text.length(), "The JSON ends too early.");
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        int known = "\"\\/bfnrt".indexOf(c);
        check(known >= 0, "There is no such escape.");
        return "\"\\/\b\f\n\r\t".charAt(known);
    }

    private Object number() {
        Matcher matcher = NUMBER.matcher(text).region(at, text.length());
        check(matcher.lookingAt(), "The JSON is not valid.");
        at = matcher.end();
        BigDecimal number = new BigDecimal(matcher.group());
        double kept = number.doubleValue();
        check(
                Double.isFinite(kept) && new BigDecimal(Double.toString(kept)).compareTo(number) == 0,
                "A number is too exact.");
        return number;
    }

    private Object word(String word, Object meaning) {
        check(text.startsWith(word, at), "The JSON is not valid.");
        at += word.length();
        return meaning;
    }

    private void expect(char c) {
        check(at < text.length() && text.charAt(at) == c, "The JSON is not valid.");
        at++;
    }

    private void skip() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private static void check(boolean good, String problem) {
        if (!good) {
            throw new IllegalArgumentException(problem);
        }
    }

    /** The one form of a value. */
    static String write(Object value) {
        return switch (value) {
            case Map<?, ?> fields ->
                new TreeMap<>(fields)
                        .entrySet().stream()
                                .map(field -> quoted((String) field.getKey()) + ":" + write(field.getValue()))
                                .collect(Collectors.joining(",", "{", "}"));
            case List<?> items -> items.stream().map(SimpleJson::write).collect(Collectors.joining(",", "[", "]"));
            case String string -> quoted(string);
            default -> plain(value);
        };
    }

    /** A text, number or flag as text. */
    static String plain(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return NULL.equals(value) ? "null" : value.toString();
    }

    private static String quoted(String text) {
        String escaped = text.codePoints()
                .mapToObj(c -> switch (c) {
                    case '"' -> "\\\"";
                    case '\\' -> "\\\\";
                    case '\b' -> "\\b";
                    case '\f' -> "\\f";
                    case '\n' -> "\\n";
                    case '\r' -> "\\r";
                    case '\t' -> "\\t";
                    default -> c < ' ' ? "\\u00" + (c < 16 ? "0" : "") + Integer.toHexString(c) : Character.toString(c);
                })
                .collect(Collectors.joining());
        return '"' + escaped + '"';
    }
}
