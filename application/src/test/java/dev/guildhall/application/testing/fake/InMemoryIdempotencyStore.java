package dev.guildhall.application.testing.fake;

import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.application.idempotency.IdempotencyStore;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;
import java.util.UUID;

/** Idempotency keys in memory. */
public final class InMemoryIdempotencyStore implements IdempotencyStore {

    private static final Table<Name, Use> USES = new Table<>("idempotency keys");

    private final InMemoryDatabase database;

    private record Name(MemberId member, IdempotencyKey key) {}

    private record Use(String operation, String request, UUID result) {
        Earlier comparedTo(Use later) {
            return new Earlier(operation.equals(later.operation) && request.equals(later.request), result);
        }
    }

    /** The store in this database. */
    public InMemoryIdempotencyStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<Earlier> claim(
            TenantId tenant, MemberId member, IdempotencyKey key, String operation, String request, UUID result) {
        Use use = new Use(operation, request, result);
        Use earlier = database.changeable(tenant, USES).putIfAbsent(new Name(member, key), use);
        return Optional.ofNullable(earlier).map(it -> it.comparedTo(use));
    }
}
