package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.ArtifactStoreContract;

class InMemoryArtifactStoreTest extends InMemoryPorts implements ArtifactStoreContract {}
