package dev.guildhall.adapter.in.rest.json;

/** The value of a member of a request's JSON object, as far as requests need it. */
sealed interface Field {

    /** A string. */
    record Text(String value) implements Field {}

    /** An explicit null; means the same as no member at all. */
    record Null() implements Field {}

    /** A boolean. */
    record Truth(boolean value) implements Field {}

    /** A number, array or object, none of which any request has so far. */
    record Other() implements Field {}
}
