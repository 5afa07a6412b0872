package dev.guildhall.application.crosstenant;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.run.DeadLetter;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.RunId;
import java.util.Optional;

/** The runs of all tenants that are set aside, and what operators decide about them. Needs no transaction; changes made
 * inside one are part of it. */
public interface DeadLetters {

    /** Lists them, newest first. */
    Page<DeadLetter> list(PageRequest page);

    /** One of them; empty when the run is none. */
    Optional<DeadLetter> find(RunId run);

    /**
     * Makes the run due again, with all its attempts.
     *
     * @param by who has decided it; kept
     * @return false when the run is no dead letter
     */
    boolean retry(RunId run, MemberId by);

    /**
     * Makes the run due again, to be ended.
     *
     * @param by who has decided it; kept
     * @param reason why; kept
     * @return false when the run is no dead letter
     */
    boolean discard(RunId run, MemberId by, String reason);
}
