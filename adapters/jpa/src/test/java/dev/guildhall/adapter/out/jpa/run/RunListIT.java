package dev.guildhall.adapter.out.jpa.run;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.testing.contract.RunListContract;

class RunListIT extends JpaPorts implements RunListContract {}
