package dev.guildhall.application.member.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.ServiceAccount;

/** Lists service accounts that are not disabled. */
public interface ListServiceAccounts {

    /** Service accounts, newest first. */
    Page<ServiceAccount> list(CallContext context, PageRequest page);
}
