package dev.guildhall.adapter.out.jpa.tx;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.testing.contract.AfterCommitContract;

class AfterCommitIT extends JpaPorts implements AfterCommitContract {}
