package dev.guildhall.application.companysignin.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.ClaimedDomain;

/** Lists for operators which mail domains companies say are theirs. */
public interface ListMailDomains {

    /** Lists, the latest first. */
    Page<ClaimedDomain> list(CallContext context, PageRequest page);
}
