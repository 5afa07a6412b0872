package dev.guildhall.archtests.samples.adapter.out.jpa;

import dev.guildhall.archtests.Breaks;
import jakarta.transaction.Transactional;

/** Begins a transaction that knows no tenant. */
@Breaks("no-container-transactions")
class BeginsItself {
    @Transactional
    void work() {}
}
