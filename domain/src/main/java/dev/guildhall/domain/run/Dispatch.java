package dev.guildhall.domain.run;

import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.tool.Effect;
import java.util.Optional;

/**
 * How a tool request is carried out.
 *
 * @param child the run that does it, for a delegation that was allowed
 * @param colleague the employee that was asked, for a delegation
 * @param effect how far its effect goes
 * @param repeatable whether it may be called again under the same idempotency key
 */
public record Dispatch(Optional<RunId> child, Optional<EmployeeId> colleague, Effect effect, boolean repeatable) {

    /** It is not carried out. */
    public static final Dispatch REFUSED = new Dispatch(Optional.empty(), Optional.empty(), Effect.READ, false);

    /** By the platform itself, together with its entry in the Journal. */
    public static Dispatch here(Effect effect) {
        return new Dispatch(Optional.empty(), Optional.empty(), effect, false);
    }

    /** By somebody outside. */
    public static Dispatch outside(Effect effect, boolean repeatable) {
        return new Dispatch(Optional.empty(), Optional.empty(), effect, repeatable);
    }

    /** By a colleague. */
    public static Dispatch to(EmployeeId colleague, RunId child) {
        return new Dispatch(Optional.of(child), Optional.of(colleague), Effect.READ, false);
    }
}
