package dev.guildhall.domain.audit;

/**
 * One thing that is different since. Secrets never come here: of a password or a key it is said that it changed, not what
 * it was or is.
 *
 * @param field what it is, at most {@value #MAX_FIELD} characters
 * @param before what it was, in words for people; empty when there was nothing. Cut at {@value #MAX_TEXT} characters
 * @param after what it is; empty when there is nothing any more. Cut likewise
 */
public record AuditChange(String field, String before, String after) {

    /** Longest name of a field. */
    public static final int MAX_FIELD = 100;

    /** Most characters of either text that are kept. */
    public static final int MAX_TEXT = 8_000;

    /** Makes all texts storable. */
    public AuditChange {
        field = AuditText.of(field, MAX_FIELD);
        before = AuditText.of(before, MAX_TEXT);
        after = AuditText.of(after, MAX_TEXT);
    }

    /** Something had one value and has another. */
    public static AuditChange of(String field, Object before, Object after) {
        return new AuditChange(field, before.toString(), after.toString());
    }

    /** Something has a value that had none. */
    public static AuditChange to(String field, Object after) {
        return of(field, "", after);
    }

    /** Something that had a value has none any more. */
    public static AuditChange from(String field, Object before) {
        return of(field, before, "");
    }

    /** Whether it is as before. */
    public boolean isNone() {
        return before.equals(after);
    }
}
