package dev.guildhall.application.marketplace.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.agent.Division;
import java.util.List;

/** Lists the divisions of the marketplace; a handful, so not paged. */
public interface ListDivisions {

    /** All divisions with the number of listings in each, by title. */
    List<Entry> list(CallContext context);

    /** A division and its size. */
    record Entry(Division division, int listings) {}
}
