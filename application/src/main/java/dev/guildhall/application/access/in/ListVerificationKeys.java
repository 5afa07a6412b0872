package dev.guildhall.application.access.in;

import dev.guildhall.application.context.SystemContext;
import java.util.List;

/** Tells everybody how to verify the tokens that we sign. */
public interface ListVerificationKeys {

    /** The public keys. */
    List<PublicKey> list(SystemContext context);

    /**
     * A point on the curve P-256, its coordinates in base64url; what ES256 is verified with.
     *
     * @param id how tokens name it
     */
    record PublicKey(String id, String x, String y) {}
}
