package dev.guildhall.archtests.samples.adapter.out.local;

import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.shared.TenantId;
import java.util.function.Supplier;

/** Is a second way to data. */
@Breaks("transactions-are-made-in-one-place")
final class LocalTenantTransactions implements TenantTransactions {
    @Override
    public <T> T write(TenantId tenant, Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T read(TenantId tenant, Supplier<T> work) {
        return work.get();
    }

    @Override
    public void afterCommit(Runnable action) {
        action.run();
    }
}
