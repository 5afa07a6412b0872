package dev.guildhall.adapter.out.jpa.memory;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.memory.out.MemoryStore;
import dev.guildhall.application.testing.contract.MemoryStoreContract;

class MemoryStoreIT extends JpaPorts implements MemoryStoreContract {

    @Override
    public MemoryStore memories() {
        return adapter().memories();
    }
}
