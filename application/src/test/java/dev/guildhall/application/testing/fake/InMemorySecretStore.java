package dev.guildhall.application.testing.fake;

import dev.guildhall.application.secret.out.SecretStore;
import dev.guildhall.domain.secret.SecretName;
import dev.guildhall.domain.shared.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sealed secrets in memory. */
public final class InMemorySecretStore implements SecretStore {

    private static final Table<SecretName, SealedSecret> SECRETS = new Table<>("secrets");

    private final InMemoryDatabase database;

    /** Secrets in this database. */
    public InMemorySecretStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void replace(TenantId tenant, SealedSecret secret) {
        database.changeable(tenant, SECRETS).put(secret.entry().name(), secret);
    }

    @Override
    public Optional<SealedSecret> find(TenantId tenant, SecretName name) {
        return Optional.ofNullable(database.rows(tenant, SECRETS).get(name));
    }

    @Override
    public List<SealedSecret> list(TenantId tenant) {
        return database.rows(tenant, SECRETS).values().stream()
                .sorted(Comparator.comparing(secret -> secret.entry().name().value()))
                .toList();
    }

    @Override
    public boolean delete(TenantId tenant, SecretName name) {
        return database.changeable(tenant, SECRETS).remove(name) != null;
    }
}
