package dev.guildhall.application.tenant.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.tenant.Tenant;
import java.util.Optional;

/** Changes what the caller's company says about itself. */
public interface ChangeTenant {

    /**
     * Changes it.
     *
     * @throws dev.guildhall.domain.shared.InvalidValue when a text is too long or makes no sense
     */
    Outcome change(CallContext context, Command command);

    /**
     * What to change; what is empty stays. An industry or size that is given as an empty text is taken away.
     *
     * @param expectedRevision refuses when the company has another revision meanwhile; empty for any
     */
    record Command(
            Optional<String> companyName,
            Optional<String> industry,
            Optional<String> companySize,
            Optional<Long> expectedRevision) {}

    /** What became of it. */
    sealed interface Outcome {
        /** It is so now. */
        record Changed(Tenant tenant) implements Outcome {}

        /** Somebody else changed it meanwhile; nothing was done. */
        record Stale(long revision) implements Outcome {}
    }
}
