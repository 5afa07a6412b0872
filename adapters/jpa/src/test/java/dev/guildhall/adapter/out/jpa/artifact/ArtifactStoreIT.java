package dev.guildhall.adapter.out.jpa.artifact;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.artifact.out.ArtifactStore;
import dev.guildhall.application.testing.contract.ArtifactStoreContract;

class ArtifactStoreIT extends JpaPorts implements ArtifactStoreContract {

    @Override
    public ArtifactStore artifacts() {
        return adapter().artifacts();
    }
}
