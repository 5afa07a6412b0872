package dev.guildhall.adapter.in.rest.json;

import java.util.List;
import java.util.Map;

/** What a member of a JSON object holds. */
sealed interface Field {

    /** A string. */
    record Text(String value) implements Field {}

    /** An explicit null; means the same as no member at all. */
    record Null() implements Field {}

    /** A boolean. */
    record Truth(boolean value) implements Field {}

    /** A number as it was written. */
    record Digits(String digits) implements Field {}

    /** An array. */
    record Items(List<Field> items) implements Field {}

    /** An object. */
    record Members(Map<String, Field> members) implements Field {}
}
