package dev.guildhall.application.orgchart.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.LineId;

/** Erases a line of the org chart. */
public interface EraseLine {

    /**
     * Erases.
     *
     * @return false when the tenant has no line with this id
     */
    boolean erase(CallContext context, LineId id);
}
