package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.access.out.InvitationStore;
import dev.guildhall.application.testing.contract.InvitationStoreContract;

class InvitationStoreIT extends JpaPorts implements InvitationStoreContract {

    @Override
    public InvitationStore invitations() {
        return adapter().people().invitations();
    }
}
