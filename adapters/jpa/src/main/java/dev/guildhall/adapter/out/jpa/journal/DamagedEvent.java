package dev.guildhall.adapter.out.jpa.journal;

import dev.guildhall.application.error.PortFailure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry of a Journal that we did not write like this. Waiting does not mend it. */
final class DamagedEvent extends PortFailure {

    DamagedEvent(String problem, @Nullable Throwable cause) {
        super("a Journal's entry is damaged: " + problem, false, Optional.empty(), cause);
    }
}
