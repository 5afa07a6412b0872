package dev.guildhall.application.deadletter.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.run.DeadLetter;
import dev.guildhall.domain.shared.RunId;
import java.util.Optional;

/** Shows a run that is set aside. */
public interface ShowDeadLetter {

    /** Empty when the run is no dead letter. */
    Optional<DeadLetter> show(CallContext context, RunId run);
}
