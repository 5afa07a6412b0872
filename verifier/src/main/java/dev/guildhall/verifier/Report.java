package dev.guildhall.verifier;

import java.util.List;
import java.util.Optional;

/**
 * What came out of a check.
 *
 * @param tenant whose log it is; empty when the file does not say
 * @param entries number of the last entry
 * @param outside how many checkpoints were given
 * @param signer thumbprint of the key that signed the file's end
 * @param pinned whether the keys to trust were given
 * @param findings what is wrong; nothing when all is well
 */
public record Report(
        String tenant, long entries, int outside, Optional<String> signer, boolean pinned, List<Finding> findings) {

    /** Takes a copy. */
    public Report {
        findings = List.copyOf(findings);
    }

    /** Whether nothing is wrong. */
    public boolean isGood() {
        return findings.isEmpty();
    }
}
