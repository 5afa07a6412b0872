package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.VerificationKeys;
import java.util.List;

/** One key that signs nothing. */
public final class FixedVerificationKeys implements VerificationKeys {

    @Override
    public List<VerificationKey> published() {
        return List.of(new VerificationKey("key-1", "A".repeat(43), "B".repeat(43)));
    }
}
