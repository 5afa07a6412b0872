package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.IdempotencyStoreContract;

class InMemoryIdempotencyStoreTest extends InMemoryPorts implements IdempotencyStoreContract {}
