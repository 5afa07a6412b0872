package dev.guildhall.application.access.out;

import java.util.List;

/** The public halves of the keys that sign tokens. */
public interface VerificationKeys {

    /** All keys by which a token that is still good may be verified; never empty, each id once. */
    List<VerificationKey> published();

    /**
     * A point on the curve P-256, its coordinates in base64url; what ES256 is verified with.
     *
     * @param id how tokens name it
     */
    record VerificationKey(String id, String x, String y) {}
}
