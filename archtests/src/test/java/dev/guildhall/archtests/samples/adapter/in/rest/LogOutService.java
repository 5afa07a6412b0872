package dev.guildhall.archtests.samples.adapter.in.rest;

import dev.guildhall.application.access.in.LogOut;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.access.Permission;

/** Is a use case in an adapter. */
@Breaks("in-ports-are-implemented-by-the-application")
final class LogOutService implements LogOut {
    @Override
    public void logOut(CallContext context) {
        context.demand(Permission.SELF_READ);
    }
}
