package dev.guildhall.application.testing.fake;

import dev.guildhall.application.audit.out.Digests;

/** Digests, computed as everywhere: a made-up one would hide what is wrong with a chain. */
public final class FakeDigests implements Digests {

    @Override
    public String sha256(String text) {
        return Sha256.hex(text);
    }
}
