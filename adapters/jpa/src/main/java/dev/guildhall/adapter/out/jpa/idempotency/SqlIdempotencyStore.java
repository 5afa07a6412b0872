package dev.guildhall.adapter.out.jpa.idempotency;

import dev.guildhall.adapter.out.jpa.row.Digest;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.application.idempotency.IdempotencyStore;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;

/** Keys in the table {@code idempotency_keys}; its primary key makes the second of two requests wait for the first. */
public final class SqlIdempotencyStore implements IdempotencyStore {

    private static final String TAKE = """
            insert into idempotency_keys (tenant_id, member_id, key, request_hash, result)
            values (:tenant, :member, :key, :hash, :result)
            on conflict (tenant_id, member_id, key) do nothing
            """;
    private static final String EARLIER = """
            select request_hash, result from idempotency_keys
            where tenant_id = :tenant and member_id = :member and key = :key
            """;

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public SqlIdempotencyStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Earlier> claim(
            TenantId tenant, MemberId member, IdempotencyKey key, String operation, String request, UUID result) {
        String hash = Digest.of(operation, request);
        int taken = transactions
                .session()
                .createNativeMutationQuery(TAKE)
                .setParameter("tenant", tenant.value())
                .setParameter("member", member.value())
                .setParameter("key", key.value())
                .setParameter("hash", hash)
                .setParameter("result", result)
                .executeUpdate();
        return taken == 1 ? Optional.empty() : Optional.of(earlier(tenant, member, key, hash));
    }

    private Earlier earlier(TenantId tenant, MemberId member, IdempotencyKey key, String hash) {
        Tuple row = transactions
                .session()
                .createNativeQuery(EARLIER, Tuple.class)
                .setParameter("tenant", tenant.value())
                .setParameter("member", member.value())
                .setParameter("key", key.value())
                .getSingleResult();
        return new Earlier(row.get("request_hash", String.class).equals(hash), row.get("result", UUID.class));
    }
}
