package dev.guildhall.application.member.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.access.ServiceAccount;

/** Makes a service account: a program that acts in its own name, with API keys. */
public interface AddServiceAccount {

    /**
     * Makes one.
     *
     * @throws dev.guildhall.domain.shared.InvalidValue when the name makes no sense or the role is not a tenant's to give
     */
    Outcome add(CallContext context, Command command);

    /** What it is to be. */
    record Command(String name, Role role) {}

    /** What became of it. */
    sealed interface Outcome {
        /** Made. */
        record Added(ServiceAccount account) implements Outcome {}

        /** The tenant has as many as it may have. */
        record TooMany(int limit) implements Outcome {}
    }
}
