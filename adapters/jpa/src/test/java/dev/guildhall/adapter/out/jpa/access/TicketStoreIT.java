package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.access.out.TicketStore;
import dev.guildhall.application.testing.contract.TicketStoreContract;

class TicketStoreIT extends JpaPorts implements TicketStoreContract {

    @Override
    public TicketStore tickets() {
        return adapter().tickets();
    }
}
