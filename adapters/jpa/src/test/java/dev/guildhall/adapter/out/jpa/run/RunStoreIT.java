package dev.guildhall.adapter.out.jpa.run;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.testing.contract.RunStoreContract;

class RunStoreIT extends JpaPorts implements RunStoreContract {}
