package dev.guildhall.application.companysignin.out;

import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where callers wait for what another one, on this node or another, is about to find out. Has few places, fewer for
 * each company, and keeps nobody long. Never called inside a transaction: who waits holds no connection.
 */
public interface WaitingRoom {

    /**
     * Looks now and then until there is something to see.
     *
     * @param tenant who waits is of it
     * @param look empty while nothing is known yet
     * @return what was seen; empty when it took too long, or when too many wait already, of the company or altogether
     */
    <T> Optional<T> await(TenantId tenant, Supplier<Optional<T>> look);
}
