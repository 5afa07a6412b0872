package dev.guildhall.application.lifecycle.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;

/** Finds companies that are to be erased now. */
public interface ClaimErasures {

    /**
     * Claims some, longest due first.
     *
     * @param max how many at most
     */
    List<TenantId> claim(SystemContext context, int max);
}
