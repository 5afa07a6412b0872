package dev.guildhall.adapter.out.jpa.idempotency;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.idempotency.IdempotencyStore;
import dev.guildhall.application.testing.contract.IdempotencyStoreContract;

class IdempotencyStoreIT extends JpaPorts implements IdempotencyStoreContract {

    @Override
    public IdempotencyStore idempotency() {
        return adapter().idempotency();
    }
}
