package dev.guildhall.adapter.out.jpa.signing;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.signing.out.SigningKeyStore;
import dev.guildhall.application.signing.out.SigningPurpose;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;

/** Signing keys in the table {@code signing_keys}. */
public final class SqlSigningKeyStore implements SigningKeyStore {

    private static final String LIST = """
            select number, id, signs_from, added_at, sealed from signing_keys where purpose = :purpose order by number
            """;
    private static final String CREATE = """
            insert into signing_keys (purpose, number, id, signs_from, added_at, sealed)
            values (:purpose, :number, :id, :signsFrom, :addedAt, :sealed)
            on conflict do nothing
            """;
    private static final String REPLACE =
            "update signing_keys set sealed = :sealed where purpose = :purpose and number = :number";
    private static final String DELETE = "delete from signing_keys where purpose = :purpose and number = :number";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions whose connections are used
     */
    public SqlSigningKeyStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<SealedKey> list(SigningPurpose purpose) {
        return transactions.anywhere(session ->
                session
                        .createNativeQuery(LIST, Tuple.class)
                        .setParameter("purpose", purpose.name())
                        .getResultList()
                        .stream()
                        .map(row -> key(purpose, row))
                        .toList());
    }

    @Override
    public boolean create(SealedKey key) {
        return transactions.anywhere(session -> session.createNativeMutationQuery(CREATE)
                        .setParameter("purpose", key.purpose().name())
                        .setParameter("number", key.number())
                        .setParameter("id", key.id())
                        .setParameter("signsFrom", key.signsFrom())
                        .setParameter("addedAt", key.addedAt())
                        .setParameter("sealed", key.sealed())
                        .executeUpdate())
                == 1;
    }

    @Override
    public void replace(SealedKey key) {
        transactions.anywhere(session -> session.createNativeMutationQuery(REPLACE)
                .setParameter("purpose", key.purpose().name())
                .setParameter("number", key.number())
                .setParameter("sealed", key.sealed())
                .executeUpdate());
    }

    @Override
    public void delete(SealedKey key) {
        transactions.anywhere(session -> session.createNativeMutationQuery(DELETE)
                .setParameter("purpose", key.purpose().name())
                .setParameter("number", key.number())
                .executeUpdate());
    }

    private static SealedKey key(SigningPurpose purpose, Tuple row) {
        return new SealedKey(
                purpose,
                row.get("number", Integer.class),
                row.get("id", String.class),
                row.get("signs_from", Instant.class),
                row.get("added_at", Instant.class),
                row.get("sealed", String.class));
    }
}
