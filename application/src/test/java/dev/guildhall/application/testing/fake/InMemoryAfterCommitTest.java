package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.AfterCommitContract;

class InMemoryAfterCommitTest extends InMemoryPorts implements AfterCommitContract {}
