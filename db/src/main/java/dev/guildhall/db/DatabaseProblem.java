package dev.guildhall.db;

/**
 * A reason not to work with a database.
 *
 * @param kind who can mend it
 * @param line one line that says what is wrong and what to do
 */
public record DatabaseProblem(Kind kind, String line) {

    /** What it takes to mend a problem. */
    public enum Kind {
        /** There is no connection. */
        CONNECTION,
        /** The role may do too much. */
        ROLE,
        /** The schema is missing, of another version or unsafe; a migration by the owner role mends it. */
        SCHEMA
    }

    static DatabaseProblem schema(String line) {
        return new DatabaseProblem(Kind.SCHEMA, line);
    }
}
