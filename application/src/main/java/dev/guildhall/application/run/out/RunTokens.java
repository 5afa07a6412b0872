package dev.guildhall.application.run.out;

import dev.guildhall.domain.delegation.RunGrant;
import java.util.Optional;

/** Signed tokens that say what a run may do; made by us alone. */
public interface RunTokens {

    /** A token for this grant. */
    String mint(RunGrant grant);

    /**
     * What a token grants; empty when we did not sign it, it is out of date, or it is for somebody else.
     *
     * @param audience who it must be for
     */
    Optional<RunGrant> verify(String token, String audience);
}
