package dev.guildhall.domain.audit;

/**
 * What something was done to.
 *
 * @param type one word in lower case: {@code employee}, {@code run}; at most {@value #MAX} characters
 * @param id the thing's id; at most {@value #MAX} characters
 */
public record AuditTarget(String type, String id) {

    /** Longest type and id. */
    public static final int MAX = 100;

    /** Makes both storable. */
    public AuditTarget {
        type = AuditText.of(type, MAX);
        id = AuditText.of(id, MAX);
    }

    /** A thing with an id. */
    public static AuditTarget of(String type, Object id) {
        return new AuditTarget(type, id.toString());
    }
}
