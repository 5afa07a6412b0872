package dev.guildhall.verifier;

import java.util.List;
import java.util.Optional;

/**
 * What came out of a check.
 *
 * @param tenant whose log it is; empty when the file does not say
 * @param first number of the first entry in what remains of an erased company's log; empty for a whole log
 * @param entries number of the last entry
 * @param outside how many checkpoints were given
 * @param signer thumbprint of the key that signed the file's end
 * @param pinned whether the keys to trust were given
 * @param unreached what was given to compare with and could not be, and why, in words
 * @param findings what is wrong; nothing when all is well
 */
public record Report(
        String tenant,
        Optional<Long> first,
        long entries,
        int outside,
        Optional<String> signer,
        boolean pinned,
        List<String> unreached,
        List<Finding> findings) {

    /** Takes copies. */
    public Report {
        unreached = List.copyOf(unreached);
        findings = List.copyOf(findings);
    }

    /** Whether everything that was given to compare with could be. */
    public boolean isCompared() {
        return unreached.isEmpty();
    }

    /** Whether nothing is wrong. */
    public boolean isGood() {
        return findings.isEmpty();
    }
}
