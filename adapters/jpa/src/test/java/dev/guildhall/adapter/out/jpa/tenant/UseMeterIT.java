package dev.guildhall.adapter.out.jpa.tenant;

import dev.guildhall.adapter.out.jpa.testing.JpaQueuePorts;
import dev.guildhall.application.access.out.InvitationStore;
import dev.guildhall.application.access.out.MembershipStore;
import dev.guildhall.application.access.out.ServiceAccountStore;
import dev.guildhall.application.artifact.out.ArtifactStore;
import dev.guildhall.application.tenant.out.RunCounts;
import dev.guildhall.application.tenant.out.UseMeter;
import dev.guildhall.application.testing.contract.UseMeterContract;

class UseMeterIT extends JpaQueuePorts implements UseMeterContract {

    @Override
    public UseMeter meter() {
        return adapter().plans().meter();
    }

    @Override
    public RunCounts runCounts() {
        return adapter().plans().runCounts();
    }

    @Override
    public MembershipStore memberships() {
        return adapter().people().memberships();
    }

    @Override
    public InvitationStore invitations() {
        return adapter().people().invitations();
    }

    @Override
    public ServiceAccountStore serviceAccounts() {
        return adapter().people().serviceAccounts();
    }

    @Override
    public ArtifactStore artifacts() {
        return adapter().artifacts();
    }
}
