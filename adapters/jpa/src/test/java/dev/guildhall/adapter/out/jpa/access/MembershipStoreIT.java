package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.access.out.MembershipStore;
import dev.guildhall.application.testing.contract.MembershipStoreContract;

class MembershipStoreIT extends JpaPorts implements MembershipStoreContract {

    @Override
    public MembershipStore memberships() {
        return adapter().people().memberships();
    }
}
