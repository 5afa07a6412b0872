package dev.guildhall.domain.audit;

import java.util.regex.Pattern;

/**
 * What something was done to.
 *
 * @param type one word in lower case: {@code employee}, {@code run}; at most {@value #MAX} characters
 * @param id the thing's id; at most {@value #MAX} characters
 */
public record AuditTarget(String type, String id) {

    private static final Pattern TYPE = Pattern.compile("[a-z-]{1,30}");

    /** Longest type and id. */
    public static final int MAX = 100;

    /** Makes both storable. */
    public AuditTarget {
        type = AuditText.of(type, MAX);
        id = AuditText.of(id, MAX);
    }

    /**
     * A thing with an id.
     *
     * @param type one that remains readable when everything personal is erased: small letters and hyphens only
     * @throws IllegalArgumentException when the type is none
     */
    public static AuditTarget of(String type, Object id) {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("a type is up to 30 small letters and hyphens: " + type);
        }
        return new AuditTarget(type, id.toString());
    }
}
