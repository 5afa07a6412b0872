package dev.guildhall.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Reads JSON. It comes from whoever may want to deceive, so nothing is guessed and everything is bounded. */
final class JsonReader {

    private static final int DEEPEST = 8;
    private static final int LONGEST_NUMBER = 18;

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * The object that a text is.
     *
     * @throws Malformed when it is none
     */
    static Json.Members members(String text) {
        JsonReader reader = new JsonReader(text);
        Json value = reader.value(0);
        reader.skipSpace();
        if (reader.at != text.length() || !(value instanceof Json.Members members)) {
            throw new Malformed("it is not one JSON object");
        }
        return members;
    }

    private Json value(int depth) {
        if (depth > DEEPEST) {
            throw new Malformed("it is nested too deep");
        }
        skipSpace();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> list(depth);
            case '"' -> new Json.Text(string());
            case 'n' -> nothing();
            default -> number();
        };
    }

    private Json object(int depth) {
        TreeMap<String, Json> members = new TreeMap<>();
        take('{');
        if (!isNext('}')) {
            do {
                skipSpace();
                String name = string();
                skipSpace();
                take(':');
                if (members.put(name, value(depth + 1)) != null) {
                    throw new Malformed("\"" + name + "\" is there twice");
                }
            } while (isNext(','));
            take('}');
        }
        return new Json.Members(members);
    }

    private Json list(int depth) {
        List<Json> items = new ArrayList<>();
        take('[');
        if (!isNext(']')) {
            do {
                items.add(value(depth + 1));
            } while (isNext(','));
            take(']');
        }
        return new Json.Items(items);
    }

    private Json nothing() {
        "null".chars().forEach(c -> take((char) c));
        return new Json.Nothing();
    }

    private Json number() {
        int start = at;
        while (at < text.length() && at - start <= LONGEST_NUMBER && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start || at - start > LONGEST_NUMBER) {
            throw new Malformed("there is something unexpected at character " + (start + 1));
        }
        return new Json.Whole(Long.parseLong(text.substring(start, at)));
    }

    private String string() {
        take('"');
        StringBuilder value = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw new Malformed("there is a raw control character");
            }
            value.append(c == '\\' ? escape() : c);
        }
        at++;
        return value.toString();
    }

    private char escape() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> unicode();
            default -> throw new Malformed("there is an unknown escape");
        };
    }

    private char unicode() {
        int end = at + 4;
        if (end > text.length() || !text.substring(at, end).matches("[0-9a-fA-F]{4}")) {
            throw new Malformed("there is an unknown escape");
        }
        char c = (char) Integer.parseInt(text.substring(at, end), 16);
        at = end;
        return c;
    }

    private boolean isNext(char expected) {
        skipSpace();
        boolean next = peek() == expected;
        at += next ? 1 : 0;
        return next;
    }

    private void take(char expected) {
        if (peek() != expected) {
            throw new Malformed("there is something unexpected at character " + (at + 1));
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw new Malformed("it ends too early");
        }
        return text.charAt(at);
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
