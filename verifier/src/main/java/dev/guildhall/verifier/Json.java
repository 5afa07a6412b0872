package dev.guildhall.verifier;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The part of JSON that audit logs are written in, and its one canonical form (RFC 8785). */
sealed interface Json {

    /** The text of this value in canonical form. */
    String canonical();

    /** Text. */
    record Text(String value) implements Json {

        @Override
        public String canonical() {
            StringBuilder out = new StringBuilder(value.length() + 2).append('"');
            value.chars().forEach(c -> out.append(escaped((char) c)));
            return out.append('"').toString();
        }

        private static String escaped(char c) {
            return switch (c) {
                case '"' -> "\\\"";
                case '\\' -> "\\\\";
                case '\b' -> "\\b";
                case '\t' -> "\\t";
                case '\n' -> "\\n";
                case '\f' -> "\\f";
                case '\r' -> "\\r";
                default -> c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c);
            };
        }
    }

    /** A whole number. */
    record Whole(long value) implements Json {

        @Override
        public String canonical() {
            return Long.toString(value);
        }
    }

    /** Nothing. */
    record Nothing() implements Json {

        @Override
        public String canonical() {
            return "null";
        }
    }

    /** A list. */
    record Items(List<Json> values) implements Json {

        /** Takes a copy. */
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String canonical() {
            return values.stream().map(Json::canonical).collect(Collectors.joining(",", "[", "]"));
        }
    }

    /** An object. */
    record Members(SortedMap<String, Json> values) implements Json {

        /** Takes a copy. */
        public Members {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }

        @Override
        public String canonical() {
            return values.entrySet().stream().map(Members::canonical).collect(Collectors.joining(",", "{", "}"));
        }

        private static String canonical(Map.Entry<String, Json> member) {
            return new Text(member.getKey()).canonical() + ":"
                    + member.getValue().canonical();
        }

        /** Whether it has these members and no others. */
        boolean isOf(Set<String> names) {
            return values.keySet().equals(names);
        }

        boolean has(String name) {
            return values.containsKey(name);
        }

        /** The member of this name and type. */
        <T extends Json> T get(String name, Class<T> type) {
            Json value = values.get(name);
            if (!type.isInstance(value)) {
                throw new Malformed("\"" + name + "\" is missing or of the wrong kind");
            }
            return type.cast(value);
        }

        String text(String name) {
            return get(name, Text.class).value();
        }

        long number(String name) {
            return get(name, Whole.class).value();
        }

        Members members(String name) {
            return get(name, Members.class);
        }
    }
}
